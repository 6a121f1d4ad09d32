package vn.thidua.reading.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Phần kết: where "Nơi nhận" or the signature begins and the plan's own text ends. */
final class Closing {

    private static final Pattern RECIPIENTS = Pattern.compile("^n\\s?[o0]\\s?[ij1l]\\s?(?:n\\s?h\\s?.{0,3}n|nhan|nhin|nhgn)\\s?[:;.].*");
    private static final Pattern SIGNED = Pattern.compile("^(?:t/?m\\.?|kt\\.?|tl\\.?|tuq\\.?|t\\. ?m\\.?)\\s+\\p{L}.*");

    private Closing() {}

    static Optional<Line> recipients(PlanText text) {
        return text.lines().stream()
                .filter(line -> line.start() > text.length() / 4)
                .filter(line -> RECIPIENTS.matcher(line.folded()).matches() || opensRecipients(line))
                .reduce((one, later) -> one);
    }

    private static boolean opensRecipients(Line line) {
        int colon = line.folded().indexOf(':');
        return colon > 5 && colon < 13 && Likeness.of(line.folded().substring(0, colon).replace(" ", ""), "noinhan") >= 0.7;
    }

    /** Offset where the plan's own text ends. */
    static int startOf(PlanText text) {
        return recipients(text)
                .or(() -> text.lines().stream()
                        .filter(line -> line.start() > text.length() / 2)
                        .filter(line -> line.capitals() > 0.7 && SIGNED.matcher(line.folded()).matches())
                        .findFirst())
                .map(Line::start)
                .orElse(text.length());
    }
}
