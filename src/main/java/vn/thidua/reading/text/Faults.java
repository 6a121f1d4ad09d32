package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Anomaly;
import vn.thidua.plan.Anomaly.Severity;
import vn.thidua.plan.Passage;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;

/** Collects the faults of a document, each with the part it stands in; the same fault at the same place counts once. */
final class Faults {

    private final PlanText text;
    private final Outline outline;
    private final List<Anomaly> all = new ArrayList<>();

    Faults(PlanText text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    void add(String type, Severity severity, @Nullable Passage passage, String... details) {
        var at = Optional.ofNullable(passage).map(Passage::span);
        boolean known = all.stream()
                .anyMatch(anomaly -> anomaly.type().equals(type)
                        && at.isPresent()
                        && anomaly.passage() != null
                        && anomaly.passage().span().overlaps(at.get()));
        if (!known) {
            var where = at.map(Span::start)
                    .flatMap(outline::sectionAt)
                    .map(outline::path)
                    .orElse(null);
            var words = passage == null ? null : PlanText.tidy(passage.raw());
            all.add(new Anomaly(type, where, words, Arrays.asList(details), severity, passage));
        }
    }

    void add(String type, Severity severity, Span span, String... details) {
        add(type, severity, text.passage(span), details);
    }

    void add(String type, Severity severity, Section section, String... details) {
        add(type, severity, section.passage(), details);
    }

    void addAll(List<Anomaly> others) {
        for (var other : others) {
            boolean known = all.stream()
                    .anyMatch(anomaly -> anomaly.type().equals(other.type())
                            && anomaly.passage() != null
                            && other.passage() != null
                            && anomaly.passage().span().overlaps(other.passage().span()));
            if (!known) {
                all.add(other);
            }
        }
    }

    List<Anomaly> all() {
        return all;
    }
}
