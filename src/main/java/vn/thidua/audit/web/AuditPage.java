package vn.thidua.audit.web;

import java.util.List;
import vn.thidua.audit.Trace;
import vn.thidua.audit.store.TraceQueries.Line;
import vn.thidua.audit.store.TraceQueries.Question;
import vn.thidua.platform.web.Paging;
import vn.thidua.platform.web.Ui;

/** Everything the log's page shows: what was asked, the lines, the kinds of event to choose from. */
public record AuditPage(Question question, List<Line> lines, List<String> events, Paging paging) {

    public boolean isFiltered() {
        return !question.words().isEmpty()
                || question.event() != null
                || question.from() != null
                || question.to() != null;
    }

    /** The event's sentence. A detail "@key" is itself a word; an event that is told no more shows its name. */
    public String sentence(Ui ui, Trace trace) {
        var details = trace.details().stream()
                .map(detail -> detail.startsWith("@") ? word(ui, detail.substring(1), detail) : detail)
                .toArray();
        var name = trace.key().substring(trace.key().lastIndexOf('.') + 1);
        return String.valueOf(ui.messages().getMessage(trace.key(), details, name, ui.locale()));
    }

    /** The name of a kind of event: its sentence with the gaps left open. */
    public String kind(Ui ui, String event) {
        int dot = event.indexOf('.');
        var key = event.substring(0, dot) + ".event." + event.substring(dot + 1);
        var gaps = new Object[] {"…", "…", "…", "…", "…", "…", "…", "…"};
        return String.valueOf(ui.messages().getMessage(key, gaps, event, ui.locale()));
    }

    private static String word(Ui ui, String key, String otherwise) {
        return String.valueOf(ui.messages().getMessage(key, null, otherwise, ui.locale()));
    }
}
