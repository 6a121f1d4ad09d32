package vn.thidua.reading.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plan.Anomaly.Severity;
import vn.thidua.plan.CitationRole;
import vn.thidua.plan.LegalBasis;
import vn.thidua.plan.Span;

/** Sai sót khi viện dẫn: dates that cannot be, documents younger than the plan, citations at odds with one another. */
final class CitationFaults {

    private static final Pattern DAY = Pattern.compile("(?<![\\d/.-])(?:" + DateWords.FIGURES
            + "|ng\\p{L}{1,2}\\s+(\\d{1,2})\\s+th\\p{L}{2,3}\\s+(\\d{1,2})\\s+n\\p{L}{1,2}\\s+(\\d{4}))");
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{L})n[\\p{L}]{1,2}m\\s+((?:19|20)\\d{3})(?!\\d)");

    private final PlanText text;
    private final Faults faults;

    CitationFaults(PlanText text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    void find(List<LegalBasis> bases, Optional<LocalDate> issued) {
        for (var basis : bases) {
            boolean younger =
                    basis.date() != null && issued.filter(basis.date()::isAfter).isPresent();
            if (younger && basis.passage() != null) {
                faults.add(
                        "cited_after_issue",
                        Severity.ERROR,
                        basis.passage(),
                        title(basis),
                        DateForm.of(basis.date()),
                        DateForm.of(issued.orElseThrow()));
            }
        }
        conflicts(bases);
        missingNumberWord(bases);
        days();
        years();
    }

    private static String title(LegalBasis basis) {
        return basis.symbol() == null ? basis.type() : basis.type() + " " + basis.symbol();
    }

    private void conflicts(List<LegalBasis> bases) {
        for (var one : bases) {
            for (var other : bases) {
                boolean same =
                        one.symbol() != null && one != other && one.symbol().equals(other.symbol());
                boolean first = bases.indexOf(one) < bases.indexOf(other);
                if (same
                        && first
                        && one.date() != null
                        && other.date() != null
                        && !one.date().equals(other.date())
                        && other.passage() != null) {
                    faults.add(
                            "conflicting_citation",
                            Severity.WARNING,
                            other.passage(),
                            title(one),
                            DateForm.of(one.date()),
                            DateForm.of(other.date()));
                }
            }
        }
    }

    /** "Nghị quyết 70-NQ/TW" where the others say "Nghị quyết số …". */
    private void missingNumberWord(List<LegalBasis> bases) {
        var numbered = bases.stream()
                .filter(basis -> basis.symbol() != null
                        && basis.passage() != null
                        && basis.role() != CitationRole.RECIPIENT_REFERENCE)
                .toList();
        var without = numbered.stream().filter(basis -> !saysNumber(basis)).toList();
        if (!without.isEmpty() && without.size() * 2 < numbered.size()) {
            var symbols = String.join(
                    ", ", without.stream().map(CitationFaults::title).toList());
            faults.add("missing_symbol_word", Severity.INFO, without.getFirst().passage(), symbols);
        }
    }

    private static boolean saysNumber(LegalBasis basis) {
        var raw = basis.passage() == null ? "" : Folded.fold(basis.passage().raw());
        var digit = Pattern.compile("\\d{1,5}[a-z]?\\s?[/-]").matcher(raw);
        if (!digit.find()) {
            return true;
        }
        var before = raw.substring(0, digit.start()).strip();
        return before.isEmpty()
                || LegalBasisReader.isNumberWord(
                        before.substring(before.lastIndexOf(' ') + 1).replaceAll("\\s", ""))
                || before.endsWith("so");
    }

    private void days() {
        var found = DAY.matcher(text.folded().text());
        while (found.find()) {
            int month = Integer.parseInt(found.group(2) != null ? found.group(2) : found.group(5));
            int day = Integer.parseInt(found.group(1) != null ? found.group(1) : found.group(4));
            boolean meant = month >= 1 && month <= 12 && day >= 1 && day <= 31;
            if (meant && DateWords.day(found).isEmpty()) {
                faults.add("impossible_date", Severity.ERROR, text.folded().span(found), PlanText.tidy(found.group()));
            }
        }
    }

    private void years() {
        var found = YEAR.matcher(text.folded().text());
        while (found.find()) {
            Span span = text.folded().span(found);
            faults.add("impossible_year", Severity.ERROR, span, found.group(1));
        }
    }
}
