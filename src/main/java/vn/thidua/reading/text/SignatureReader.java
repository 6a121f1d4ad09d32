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
    private static final Pattern STANDS_FOR = Pattern.compile("(?:t\\s?/?\\s?m|kt|tl|tuq)[. ]");
    private static final String PART = "(?:(?:\\p{Lu}['’‘])?(?:\\p{Lu}[\\p{Ll}\\p{M}'’‘]{0,7}){1,2}|\\p{Lu}{2,7})";
    private static final Pattern NAME = Pattern.compile(PART + "(?:\\s" + PART + "){1,4}");
    private static final Pattern BESIDE = Pattern.compile("[;.)]\\s+(" + PART + "(?:\\s" + PART + "){1,4})$");
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern CAPITAL_TAIL = Pattern.compile(
            "(?<=^|[;:.,)\\s])((?:[\\p{Lu}\\p{M}.,/&-]{2,}(?:\\s+|$)){1,12})(?:[^\\p{L}]{0,6}|\\s?\\p{L}?)$");
    private static final Pattern WIDE = Pattern.compile("\\s{3,}|\\t");

    private final PlanText text;
    private final Closing closing;
    private static final Pattern SIGNED = Pattern.compile("\\W*[dp][a4]\\s*k[yvi]\\W*");

    private String signer = "";
    private final List<Span> right = new ArrayList<>();

    SignatureReader(PlanText text, Closing closing) {
        this.text = text;
        this.closing = closing;
    }

    /** Khối ký: on whose behalf, by which office, and who signed. */
    record Signature(Stated<String> authority, Stated<String> title, Stated<String> name) {}

    Signature read() {
        Span authority = null;
        Span title = null;
        for (var cell : capitals()) {
            var words = text.words(cell);
            boolean known = titleOf(words).isPresent();
            boolean signs = AUTHORITY.matcher(Folded.fold(words)).lookingAt();
            if (signs || known) {
                right.add(cell);
            }
            authority = authority == null && title == null && signs && !known ? cell : authority;
            title = title == null && known ? cell : title;
        }
        var name = name(title);
        signer = name.value() == null ? "" : Folded.fold(name.value());
        return new Signature(authority(authority), title(title), name);
    }

    /** Whether the words are "(Đã ký)" or the signer's name, which a scanner may set among the recipients. */
    boolean isOwn(String words) {
        var folded = Folded.fold(words);
        return SIGNED.matcher(folded).matches() || !signer.isEmpty() && Likeness.of(folded, signer) > 0.8;
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
            if (!closing.holds(line.start()) || line.isBlank()) {
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

    /** A title put right, with the organ behind it ("Q. GIÁM ĐỐC SỞ NỘI VỤ"); "KT. CHỦ TỊCH" is no title. */
    private static Optional<String> titleOf(String words) {
        var folded = Folded.fold(words);
        if (STANDS_FOR.matcher(folded).lookingAt()) {
            return Optional.empty();
        }
        var acting = folded.startsWith("q.") ? "Q. " : "";
        var bare = acting.isEmpty() ? words : words.substring(2).strip();
        String best = null;
        double most = 0.76;
        for (var title : TITLES) {
            var found = Phrase.opening(Folded.fold(bare), Folded.fold(title), 0.76);
            double alike = found.map(span -> span.end()
                            - span.start()
                            + Likeness.of(Folded.fold(bare).substring(span.start(), span.end()), Folded.fold(title)))
                    .orElse(0.0);
            boolean starts = found.isPresent() && found.get().start() <= 1;
            if (starts && alike > most) {
                most = alike;
                var rest = bare.substring(Math.min(bare.length(), found.get().end()))
                        .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
                best = acting
                        + title
                        + (rest.length() < 4 ? "" : " " + Organ.restored(rest).toUpperCase());
            }
        }
        return Optional.ofNullable(best);
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
        var printed = sign.group(1) == null ? sign.group(2) : sign.group(1);
        var letters = printed.replaceAll("[^a-z]", "").toUpperCase();
        var body =
                text.words(span).substring(Math.min(sign.end(), text.words(span).length()));
        var restored = titleOf(body).orElseGet(() -> Organ.restored(body).toUpperCase());
        return Stated.read(letters + ". " + restored.replaceAll("[^\\p{L}]+$", ""), text.passage(span), 0.92);
    }

    private Stated<String> title(@Nullable Span span) {
        if (span == null) {
            return Stated.nothing();
        }
        var words = titleOf(text.words(span)).orElse(text.words(span));
        boolean exact = Folded.fold(text.words(span)).equals(Folded.fold(words));
        return Stated.read(words, text.passage(span), exact ? 0.95 : 0.8);
    }

    /** The signer's name stands last, on a line of its own or after the archive line. */
    private Stated<String> name(@Nullable Span title) {
        int from = title == null ? closing.start() : title.end();
        Stated<String> found = Stated.nothing();
        for (var line : text.lines()) {
            if (line.start() < from || line.start() >= closing.end() || line.isBlank()) {
                continue;
            }
            var beside = BESIDE.matcher(line.words());
            var cells = WIDE.split(line.words());
            boolean follows = beside.find();
            var last = follows ? beside.group(1) : cells[cells.length - 1].strip();
            boolean alone = follows || cells.length > 1 || !last.matches("^[-–—+•].*");
            if (alone && NAME.matcher(last).matches() && !last.matches(".*[\\p{Lu}]{2,}.*[;:,].*") && isName(last)) {
                int at = line.start() + line.words().lastIndexOf(last);
                found = Stated.read(
                        GLUED.matcher(text.restoration().of(last)).replaceAll(" "),
                        text.passage(new Span(at, at + last.length())),
                        0.85);
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
