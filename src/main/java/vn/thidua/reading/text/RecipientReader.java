package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plan.Recipient;
import vn.thidua.plan.Span;
import vn.thidua.plan.Stated;

/** Nơi nhận: each addressee with its note, and the archive line "Lưu". */
final class RecipientReader {

    private static final int MOST_LINES = 60;
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—+•*~]|[_.](?=\\s))\\s*");
    private static final Pattern ARCHIVE = Pattern.compile("^l[uwirn][uwn]?u?\\s?[:;.].*|^l[uw]u\\s+vt.*");
    private static final Pattern CODES = Pattern.compile(
            "[\\p{L}\\p{N}][\\p{L}\\p{N}.&/-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}.&/-]*)?(?:\\s?[,;-]\\s?[\\p{L}\\p{N}][\\p{L}\\p{N}.&/-]*(?:\\s\\p{Lu}[\\p{Lu}\\p{N}&/-]*)?)*");
    private static final Pattern TYPIST = Pattern.compile("^\\s?\\([\\p{L}\\p{N}]{1,6}\\)");
    private static final Pattern SIGNED = Pattern.compile("(?iu)[\\s;.,]*\\((?:đ|d|Đ)[aã] ?k[ýyíi]\\)?\\s*$");
    private static final Pattern NOTE = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)?\\s*$", Pattern.DOTALL);

    private final PlanText text;
    private final Closing closing;
    private final SignatureReader signature;

    RecipientReader(PlanText text, Closing closing, SignatureReader signature) {
        this.text = text;
        this.closing = closing;
        this.signature = signature;
    }

    /** Nơi nhận: the addressees, and the archive line below them. */
    record Received(List<Recipient> recipients, Stated<String> archive) {}

    Received read() {
        var opening = closing.recipients();
        if (opening.isEmpty()) {
            return new Received(List.of(), Stated.nothing());
        }
        var recipients = new ArrayList<Recipient>();
        Stated<String> archive = Stated.nothing();
        for (var item : items(opening.get())) {
            var words = text.mended(item);
            if (ARCHIVE.matcher(Folded.fold(words)).matches()) {
                archive = archive(item, words);
                break;
            }
            for (var part : words.split(";")) {
                recipient(item, part, recipients.size() + 1).ifPresent(recipients::add);
            }
        }
        return new Received(recipients, archive);
    }

    /** The stretches between bullets, as far as the archive line. */
    private List<Span> items(Line opening) {
        var items = new ArrayList<Span>();
        Span open = afterColon(opening);
        int read = 0;
        for (int at = opening.index(); at < text.lines().size() && read < MOST_LINES; at++, read++) {
            var line = text.lines().get(at);
            if (!closing.holds(line.start())) {
                break;
            }
            var cell = at == opening.index() ? open : left(line);
            if (cell.end() <= cell.start() || line.words().matches("\\d{1,3}")) {
                continue;
            }
            for (var part : split(cell)) {
                boolean fresh =
                        BULLET.matcher(text.source().slice(part)).find() || items.isEmpty() || closed(items.getLast());
                if (fresh) {
                    items.add(bare(part));
                } else {
                    items.add(items.removeLast().to(part));
                }
            }
            if (ARCHIVE.matcher(Folded.fold(text.words(items.isEmpty() ? cell : items.getLast())))
                    .matches()) {
                break;
            }
        }
        return items;
    }

    private Span afterColon(Line opening) {
        int from = text.folded().at(opening.start());
        int colon = opening.folded().replace(';', ':').indexOf(':') + 1;
        var span = new Span(text.folded().span(from + colon, from + colon).start(), opening.end());
        return signature.without(span);
    }

    private Span left(Line line) {
        return signature.without(line.span());
    }

    /** Several recipients on one line: "- A; - B". */
    private List<Span> split(Span cell) {
        var parts = new ArrayList<Span>();
        var words = text.source().slice(cell);
        var breaks = Pattern.compile(";\\s*(?=[-–+•]\\s)").matcher(words);
        int from = 0;
        while (breaks.find()) {
            parts.add(new Span(cell.start() + from, cell.start() + breaks.start() + 1));
            from = breaks.end();
        }
        parts.add(new Span(cell.start() + from, cell.end()));
        return parts;
    }

    private Span bare(Span part) {
        var bullet = BULLET.matcher(text.source().slice(part));
        return bullet.find() ? new Span(part.start() + bullet.end(), part.end()) : part;
    }

    private boolean closed(Span item) {
        return text.words(item).matches("(?s).*[;.]\\P{L}{0,3}(?:\\s\\S{1,2})?$");
    }

    private Optional<Recipient> recipient(Span item, String words, int place) {
        var cut = SIGNED.matcher(words.strip()).replaceFirst("").replaceAll("[\\s.,:;\\\\/'’|_~-]+$", "");
        var note = NOTE.matcher(cut);
        boolean noted = note.matches() && note.group(1).length() > 1;
        var name = Organ.restored((noted ? note.group(1) : cut).replaceAll("[\\s.,:;-]+$", ""));
        if (name.chars().filter(Character::isLetter).count() < 3 || signature.isOwn(name)) {
            return Optional.empty();
        }
        return Optional.of(new Recipient(
                "R" + place,
                name,
                noted && !note.group(2).isBlank() ? note.group(2).strip() : null,
                text.passage(item),
                0.92));
    }

    private Stated<String> archive(Span item, String words) {
        int from = words.indexOf(':') >= 0 ? words.indexOf(':') + 1 : Math.min(4, words.length());
        var codes = CODES.matcher(words.substring(from));
        if (!codes.find()) {
            return Stated.nothing();
        }
        var after = words.substring(from + codes.end());
        var typist = TYPIST.matcher(after);
        var value = codes.group().replaceAll("[.,;\\s-]+$", "").replace(";", ",")
                + (typist.find() ? " " + typist.group().strip() : "");
        return Stated.read(value, text.passage(item), 0.9);
    }
}
