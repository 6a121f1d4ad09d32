package vn.thidua.reading.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Phần kết: the stretch of "Nơi nhận" and the signature. A plan attached to a decision goes on after it.
 *
 * @param recipients the line that opens "Nơi nhận", where there is one
 * @param end where an attached plan begins; the end of the text mostly
 */
record Closing(Optional<Line> recipients, int start, int end) {

    private static final Pattern SIGNED = Pattern.compile("^(?:t\\s?/?\\s?m\\.?|kt\\.?|tl\\.?|tuq\\.?)\\s+\\p{L}.*");
    private static final Pattern ATTACHED =
            Pattern.compile("^(?:ke\\s+hoach|phu\\s+luc(?:\\s.{0,8})?|chuong\\s+trinh|huong\\s+dan)$");

    static Closing of(PlanText text) {
        var recipients = text.lines().stream()
                .filter(line -> line.start() > text.length() / 20)
                .filter(Closing::opensRecipients)
                .reduce((one, later) -> later);
        var first = recipients.or(() -> text.lines().stream()
                .filter(line -> line.start() > text.length() / 2)
                .filter(Closing::opensSignature)
                .findFirst());
        int start = first.map(Line::start).orElse(text.length());
        return new Closing(
                recipients, start, first.map(line -> attached(text, line)).orElse(text.length()));
    }

    /** "Nơi nhận:", however hurt; it may stand right of the signature's authority. */
    private static boolean opensRecipients(Line line) {
        int colon = line.folded().replace(';', ':').indexOf(':');
        if (colon < 5) {
            return false;
        }
        boolean beside = colon >= 14;
        var before = line.folded().substring(beside ? colon - 9 : 0, colon).replaceAll("[^a-z0-9]", "");
        var last = beside ? before.substring(Math.max(0, before.length() - 7)) : before;
        return Likeness.of(last, "noinhan") >= 0.7 && (!beside || line.capitals() > 0.4);
    }

    private static boolean opensSignature(Line line) {
        return line.capitals() > 0.7 && SIGNED.matcher(line.folded()).matches();
    }

    private static int attached(PlanText text, Line first) {
        return text.lines().stream()
                .skip(first.index() + 2L)
                .filter(line ->
                        line.capitals() > 0.8 && ATTACHED.matcher(line.folded()).matches())
                .findFirst()
                .map(Line::start)
                .orElse(text.length());
    }

    boolean holds(int offset) {
        return offset >= start && offset < end;
    }
}
