package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Span;
import vn.thidua.plan.Stated;

/** Khối ký: authority, title and name of the signer, though they stand beside the recipients on the same lines. */
final class SignatureReader {

    private static final List<String> TITLES = List.of(
            "CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
            "PHÓ CHỦ TỊCH PHỤ TRÁCH",
            "GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "TỔNG GIÁM ĐỐC",
            "HIỆU TRƯỞNG",
            "PHÓ HIỆU TRƯỞNG",
            "TRƯỞNG PHÒNG",
            "PHÓ TRƯỞNG PHÒNG",
            "TRƯỞNG BAN",
            "PHÓ TRƯỞNG BAN",
            "BÍ THƯ",
            "PHÓ BÍ THƯ",
            "PHÓ BÍ THƯ THƯỜNG TRỰC",
            "CHÁNH VĂN PHÒNG",
            "PHÓ CHÁNH VĂN PHÒNG",
            "BỘ TRƯỞNG",
            "THỨ TRƯỞNG",
            "CỤC TRƯỞNG",
            "PHÓ CỤC TRƯỞNG",
            "CHI CỤC TRƯỞNG",
            "VIỆN TRƯỞNG",
            "THỦ TRƯỞNG",
            "TRƯỞNG CÔNG AN",
            "CHỈ HUY TRƯỞNG",
            "CHỦ NHIỆM",
            "THỦ TƯỚNG",
            "PHÓ THỦ TƯỚNG",
            "CHÁNH ÁN",
            "VỤ TRƯỞNG",
            "TRẠM TRƯỞNG",
            "CHÁNH THANH TRA");
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?<![\\p{L}])(t\\s?/?\\s?m|kt|tl|tuq|q)\\s?[.,/]\\s?(?=\\p{L})|(?<![\\p{L}])(tm|kt|tuq)\\s(?=\\p{L})");
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{Ll}\\p{M}'’]{0,7}|\\p{Lu}{2,7})(?:\\s(?:\\p{Lu}[\\p{Ll}\\p{M}'’]{0,7}|\\p{Lu}{2,7})){1,4}");
    private static final Pattern CAPITAL_TAIL = Pattern.compile(
            "(?<=^|[;:.,)\\s])((?:[\\p{Lu}\\p{M}.,/&-]{2,}(?:\\s+|$)){1,12})(?:[^\\p{L}]{0,6}|\\s?\\p{L}?)$");
    private static final Pattern WIDE = Pattern.compile("\\s{3,}|\\t");

    private final PlanText text;
    private final int start;
    private final List<Span> right = new ArrayList<>();

    SignatureReader(PlanText text) {
        this.text = text;
        this.start = Closing.startOf(text);
    }

    record Signature(Stated<String> authority, Stated<String> title, Stated<String> name) {}

    Signature read() {
        Span authority = null;
        Span title = null;
        String titleWords = null;
        for (var cell : capitals()) {
            var words = text.words(cell);
            var known = titleOf(words);
            if (authority == null
                    && title == null
                    && AUTHORITY.matcher(Folded.fold(words)).lookingAt()
                    && known.isEmpty()) {
                authority = cell;
                right.add(cell);
            } else if (title == null && known.isPresent()) {
                title = cell;
                titleWords = known.get();
                right.add(cell);
            } else if (authority != null && title == null) {
                authority = authority.to(cell);
                right.add(cell);
            }
        }
        var name = name(title);
        return new Signature(authority(authority), title(title, titleWords), name);
    }

    /** A line of recipients without the part of the signature that stands beside it. */
    Span without(Span cell) {
        int end = cell.end();
        for (var part : right) {
            if (part.overlaps(cell)) {
                end = Math.min(end, part.start());
            }
        }
        var words = text.source().slice(new Span(cell.start(), Math.max(cell.start(), end)));
        var gap = WIDE.matcher(words.stripTrailing());
        boolean bullet = words.stripLeading().matches("(?s)[-–+•].*|[Nn][oơ].*");
        if (gap.find() && gap.start() > 0 && (bullet || gap.start() < words.length() - 4)) {
            end = Math.min(end, cell.start() + gap.start());
        }
        return new Span(cell.start(), Math.max(cell.start(), end));
    }

    /** Stretches in capitals in the closing part, line by line. */
    private List<Span> capitals() {
        var cells = new ArrayList<Span>();
        for (var line : text.lines()) {
            if (line.start() < start || line.isBlank()) {
                continue;
            }
            var tail = CAPITAL_TAIL.matcher(line.words());
            if (tail.find() && tail.group(1).strip().length() >= 5 && !isRecipient(line, tail.start(1))) {
                int from = line.start() + tail.start(1);
                cells.add(new Span(from, from + tail.group(1).stripTrailing().length()));
            }
        }
        return cells;
    }

    /** Capitals that belong to a recipient's own name ("- TT HĐND"). */
    private static boolean isRecipient(Line line, int from) {
        var before = line.words().substring(0, from).stripTrailing();
        boolean opens = before.matches("[-–+•]?.*")
                && !before.isEmpty()
                && ";:.)".indexOf(before.charAt(before.length() - 1)) < 0;
        return opens
                && !WIDE.matcher(line.words().substring(0, from)).find()
                && titleOf(line.words().substring(from)).isEmpty();
    }

    private static Optional<String> titleOf(String words) {
        var bare = Folded.fold(words)
                .replaceAll("^(?:kt|tl|tuq)[. ]+", "")
                .replaceAll("[^a-z0-9 ]", "")
                .strip();
        String best = null;
        double most = 0.76;
        for (var title : TITLES) {
            var folded = Folded.fold(title);
            double alike = Math.abs(folded.length() - bare.length()) > 3
                    ? 0
                    : Likeness.of(bare.replace(" ", ""), folded.replace(" ", ""));
            if (alike > most) {
                most = alike;
                best = title;
            }
        }
        boolean deputy = Folded.fold(words).matches("^(?:kt|tl|tuq)[. ].*");
        return deputy ? Optional.empty() : Optional.ofNullable(best);
    }

    private Stated<String> authority(@Nullable Span span) {
        if (span == null) {
            return Stated.nothing();
        }
        var folded = Folded.fold(text.words(span));
        var sign = AUTHORITY.matcher(folded);
        if (!sign.lookingAt()) {
            return Stated.nothing();
        }
        var letters = folded.startsWith("t") && folded.replaceAll("[^a-z]", "").startsWith("tm")
                ? "TM"
                : folded.substring(0, 2).strip().toUpperCase();
        var body =
                text.words(span).substring(Math.min(sign.end(), text.words(span).length()));
        var known = titleOf(body);
        var restored = known.orElseGet(() -> Organ.restored(body).toUpperCase());
        return Stated.read(letters + ". " + restored, text.passage(span), 0.92);
    }

    private Stated<String> title(@Nullable Span span, @Nullable String words) {
        if (span == null || words == null) {
            return Stated.nothing();
        }
        boolean exact = Folded.fold(text.words(span)).equals(Folded.fold(words));
        return Stated.read(words, text.passage(span), exact ? 0.95 : 0.8);
    }

    /** The signer's name stands last, on a line of its own or after the archive line. */
    private Stated<String> name(@Nullable Span title) {
        int from = title == null ? start : title.end();
        Stated<String> found = Stated.nothing();
        for (var line : text.lines()) {
            if (line.start() < from || line.isBlank()) {
                continue;
            }
            var cells = WIDE.split(line.words());
            var last = cells[cells.length - 1].strip();
            boolean alone = cells.length > 1 || !last.matches("^[-–+•].*");
            if (alone && NAME.matcher(last).matches() && !last.matches(".*[\\p{Lu}]{2,}.*[;:,].*") && isName(last)) {
                int at = line.start() + line.words().lastIndexOf(last);
                found = Stated.read(last, text.passage(new Span(at, at + last.length())), 0.85);
                right.add(new Span(at, at + last.length()));
            }
        }
        return found;
    }

    private static boolean isName(String words) {
        return titleOf(words).isEmpty()
                && !AUTHORITY.matcher(Folded.fold(words)).lookingAt()
                && !Folded.fold(words).matches(".*(?:uy ban|nhan dan|noi nhan|ubnd|hdnd|phu luc).*");
    }
}
