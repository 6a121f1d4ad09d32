package vn.thidua.audit.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.store.InspectionQueries.Last;
import vn.thidua.audit.store.TraceQueries.Line;
import vn.thidua.organisation.Unit;
import vn.thidua.platform.web.Ui;

/**
 * Everything the log's page shows: what was asked, the lines, what can be chosen from, and whether the chain holds.
 *
 * @param older number of the last line when there are more; else null
 * @param first whether these are the newest
 */
public record AuditPage(
        LogForm asked,
        List<Line> lines,
        List<String> events,
        List<Unit> units,
        Optional<Last> inspection,
        @Nullable Long older,
        boolean first) {

    public String sentence(Ui ui, Line line) {
        return telling(ui).sentence(line.trace());
    }

    public String kind(Ui ui, String event) {
        return telling(ui).kind(event);
    }

    public String duties(Ui ui, Line line) {
        return telling(ui).duties(line);
    }

    public boolean isChosen(Unit unit) {
        return unit.id().value().equals(asked.unit());
    }

    /** Where the thing can be seen, when it has a page. */
    public @Nullable String thing(Line line) {
        var key = line.trace().key();
        var event = key.substring(key.lastIndexOf('.') + 1);
        return switch (key.substring(0, key.indexOf('.'))) {
            case "organisation" -> event.startsWith("Unit") ? "/units/" + line.about() : null;
            case "identity" -> event.startsWith("Account") ? "/accounts/" + line.about() : null;
            case "campaign" -> event.startsWith("Campaign") ? "/campaigns/" + line.about() : null;
            case "reading" -> "/drafts/" + line.about();
            default -> null;
        };
    }

    public String historyOf(UUID about) {
        return "/audit?about=" + about;
    }

    public String olderPath() {
        var path = asked.path();
        return path + (path.contains("?") ? "&" : "?") + "before=" + older;
    }

    public String newestPath() {
        return asked.path();
    }

    public String fault(Ui ui, Last last) {
        return ui.text(String.valueOf(last.fault()), last.details().toArray());
    }

    private static Telling telling(Ui ui) {
        return new Telling(ui.messages(), ui.locale());
    }
}
