package vn.thidua.reading.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Phần kết: where "Nơi nhận" or the signature begins and the plan's own text ends. */
final class Closing {

    private static final Pattern SIGNED = Pattern.compile("^(?:t\\s?/?\\s?m\\.?|kt\\.?|tl\\.?|tuq\\.?)\\s+\\p{L}.*");

    private Closing() {}

    static Optional<Line> recipients(PlanText text) {
        return text.lines().stream()
                .filter(line -> line.start() > text.length() / 4)
                .filter(Closing::opensRecipients)
                .reduce((one, later) -> later);
    }

    /** "Nơi nhận:", however hurt; it may stand right of the signature's authority. */
    static boolean opensRecipients(Line line) {
        int colon = line.folded().replace(';', ':').indexOf(':');
        if (colon < 5) {
            return false;
        }
        var before = line.folded().substring(Math.max(0, colon - 9), colon).replaceAll("[^a-z0-9]", "");
        var last = before.substring(Math.max(0, before.length() - 7));
        return Likeness.of(last, "noinhan") >= 0.7 && (colon < 14 || line.capitals() > 0.4);
    }

    /** Offset where the plan's own text ends. */
    static int startOf(PlanText text) {
        return recipients(text)
                .or(() -> text.lines().stream()
                        .filter(line -> line.start() > text.length() / 2)
                        .filter(Closing::opensSignature)
                        .findFirst())
                .map(Line::start)
                .orElse(text.length());
    }

    static boolean opensSignature(Line line) {
        return line.capitals() > 0.7 && SIGNED.matcher(line.folded()).matches();
    }
}
