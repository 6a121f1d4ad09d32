package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.organisation.domain.ReorganisationState;
import vn.thidua.organisation.domain.StepKind;
import vn.thidua.organisation.store.HistoryQueries.Act;
import vn.thidua.organisation.store.HistoryQueries.Done;
import vn.thidua.platform.web.Ui;

/** One reorganisation with all its steps. */
public record RecordedPage(Act act, List<Done> steps, LocalDate today, boolean mayUndo) {

    public boolean isUndoable() {
        return mayUndo
                && act.state() == ReorganisationState.RECORDED
                && act.effectiveOn().isAfter(today);
    }

    /** What became of the unit, in words. */
    public String into(Ui ui, Done step) {
        if (step.kind() == StepKind.DISSOLVE) {
            return "";
        }
        var name = step.intoName() == null ? "" : step.intoName();
        return step.kind() == StepKind.MOVE && step.superior() != null
                ? ui.text("organisation.add-below", step.superior())
                : name;
    }

    public String how(Ui ui, Done step) {
        return step.share() == null
                ? ui.text("organisation.step." + step.kind())
                : ui.text("organisation.share." + step.share());
    }
}
