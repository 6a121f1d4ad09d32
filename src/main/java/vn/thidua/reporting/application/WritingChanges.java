package vn.thidua.reporting.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportWritten;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.FilledLine;
import vn.thidua.reporting.domain.Narrative;
import vn.thidua.reporting.domain.Period;
import vn.thidua.reporting.domain.Report;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;

/** Tells the trace what was changed in a report, in words. */
@Component
class WritingChanges {

    private static final Locale TRACE = Locale.of("vi");

    private final MessageSource words;
    private final ApplicationEventPublisher events;

    WritingChanges(MessageSource words, ApplicationEventPublisher events) {
        this.words = words;
        this.events = events;
    }

    /** @param after the answers that changed, by line */
    void tell(
            Report before,
            Report saved,
            Period period,
            Map<Integer, FilledLine> form,
            Map<Integer, Answer> after,
            Actor by,
            Instant at) {
        var changes = new ArrayList<>(figures(form, after));
        changes.addAll(narrative(before.narrative(), saved.narrative()));
        events.publishEvent(
                new ReportWritten(saved.id(), saved.unit(), saved.unitName(), period.title(), changes, by, at));
    }

    private List<Change> figures(Map<Integer, FilledLine> form, Map<Integer, Answer> after) {
        var changes = new ArrayList<Change>();
        after.forEach((line, answer) -> {
            var filled = Objects.requireNonNull(form.get(line));
            var was = told(filled.answer());
            var is = told(answer);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(filled.line().name(), was, is));
            }
        });
        return changes;
    }

    private List<Change> narrative(Narrative was, Narrative is) {
        var changes = new ArrayList<Change>();
        add(changes, "reporting.results", was.results(), is.results());
        add(changes, "reporting.difficulties", was.difficulties(), is.difficulties());
        add(changes, "reporting.proposals", was.proposals(), is.proposals());
        return changes;
    }

    private void add(List<Change> changes, String key, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            changes.add(new Change(words.getMessage(key, null, TRACE), was, is));
        }
    }

    /** "412 / 418", "1.234,5"; nothing where there is none. */
    private @Nullable String told(Answer answer) {
        if (answer.notApplicable()) {
            return words.getMessage("reporting.not-applicable", null, TRACE);
        }
        var against = answer.againstText();
        var figure = against.isEmpty() ? answer.figureText() : answer.figureText() + " / " + against;
        return figure.isEmpty() ? null : figure;
    }
}
