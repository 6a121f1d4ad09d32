package vn.thidua.reading.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.plan.Anomaly.Severity;
import vn.thidua.plan.Footnote;
import vn.thidua.plan.Level;
import vn.thidua.plan.PlanHead;
import vn.thidua.plan.Recipient;
import vn.thidua.plan.Span;
import vn.thidua.plan.Stated;

/** Sai sót về thể thức: what is missing or at odds in the head, the title, the signature and the recipients. */
final class HeadFaults {

    private static final Pattern HIGHER =
            Pattern.compile("nam\\s+\\d{4}\\s+c\\p{L}{1,3}a\\s+(?:thanh\\s+ph\\S{1,2}|tinh)\\s+\\p{L}+");
    private static final Pattern CHAIRMAN =
            Pattern.compile("ch\\p{L}\\s+t\\p{L}ch\\s+\\p{L}{1,2}y\\s+ban[^.;]{5,80}?ban\\s+h\\p{L}nh");

    private final PlanText text;
    private final Faults faults;

    HeadFaults(PlanText text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    void find(PlanHead head, Span preamble, Closing closing, List<Recipient> recipients, List<Footnote> footnotes) {
        head(head);
        title(head);
        signature(head, preamble, closing);
        recipients(recipients);
        for (var note : footnotes) {
            if (note.text() == null && note.passage() != null) {
                faults.add("missing_footnote", Severity.WARNING, note.passage(), note.marker());
            }
        }
    }

    private void head(PlanHead head) {
        boolean derived = head.authority().doubt() != null || !head.authority().isPresent();
        if (derived && !head.symbol().isPresent() && head.date().passage() == null) {
            faults.add("missing_header", Severity.ERROR, head.documentType().passage());
        }
    }

    private void title(PlanHead head) {
        var subject = head.subject();
        if (subject.value() == null || subject.passage() == null) {
            return;
        }
        var words = subject.value();
        var folded = Folded.fold(words);
        if (words.matches("(?s).*[,;:\\-–]$") || folded.matches("(?s).*\\s(?:va|cua|ve|den|voi|tien toi)$")) {
            faults.add(
                    "truncated_title",
                    Severity.WARNING,
                    end(subject),
                    words.substring(Math.max(0, words.length() - 60)));
        }
        var higher = HIGHER.matcher(folded);
        if (head.level().value() == Level.COMMUNE && higher.find() && !folded.contains(own(head.authority()))) {
            faults.add(
                    "title_scope_mismatch",
                    Severity.WARNING,
                    subject.passage(),
                    words.substring(0, Math.min(words.length(), higher.end())),
                    String.valueOf(head.authority().value()));
        }
    }

    private Span end(Stated<String> subject) {
        var span =
                subject.passage() == null ? new Span(0, 0) : subject.passage().span();
        return new Span(Math.max(span.start(), span.end() - 60), span.end());
    }

    private static String own(Stated<String> authority) {
        var words = authority.value() == null
                ? new String[] {"?"}
                : Folded.fold(authority.value()).split(" ");
        return words.length < 2 ? words[0] : words[words.length - 2] + " " + words[words.length - 1];
    }

    private void signature(PlanHead head, Span preamble, Closing closing) {
        var at = new Span(Math.min(closing.start(), text.length()), Math.min(closing.start() + 10, text.length()));
        if (!head.signAuthority().isPresent() && !head.signTitle().isPresent()) {
            faults.add("missing_signature_block", Severity.WARNING, at);
        } else if (!head.signName().isPresent()) {
            var passage = head.signTitle().isPresent()
                    ? head.signTitle().passage()
                    : head.signAuthority().passage();
            faults.add("missing_signer_name", Severity.INFO, passage);
        }
        var chairman = text.folded().matcher(CHAIRMAN, preamble);
        boolean committee =
                head.symbol().value() != null && head.symbol().value().endsWith("UBND");
        if (chairman.find() && committee && !head.signAuthority().isPresent()) {
            faults.add(
                    "authority_mismatch",
                    Severity.INFO,
                    text.folded().span(chairman),
                    String.valueOf(head.authority().value()));
        }
    }

    private void recipients(List<Recipient> recipients) {
        Set<String> seen = new HashSet<>();
        for (var recipient : recipients) {
            var name = Folded.fold(recipient.name()).replaceAll("[^a-z0-9]", "");
            boolean twice = seen.stream().anyMatch(other -> same(other, name));
            if (twice && recipient.passage() != null) {
                faults.add("duplicate_recipient", Severity.INFO, recipient.passage(), recipient.name());
            }
            seen.add(name);
        }
    }

    private static boolean same(String one, String other) {
        boolean ends = one.length() > 18
                && other.length() > 18
                && Likeness.of(one.substring(0, 17), other.substring(0, 17)) >= 0.85
                && one.substring(one.length() - 2).equals(other.substring(other.length() - 2))
                && Math.abs(one.length() - other.length()) <= 9;
        return ends && Likeness.of(one, other) >= 0.7 || Likeness.of(one, other) >= 0.95;
    }
}
