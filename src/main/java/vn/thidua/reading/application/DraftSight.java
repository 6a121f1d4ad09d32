package vn.thidua.reading.application;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.files.FileId;
import vn.thidua.files.PaperReaders;
import vn.thidua.organisation.UnitId;
import vn.thidua.reading.domain.Draft;
import vn.thidua.reading.domain.DraftStep;
import vn.thidua.reading.domain.ReadingAct;
import vn.thidua.reading.store.DraftQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Who sees a document being read; for all others it does not exist. */
@Component
public class DraftSight implements PaperReaders {

    private final DraftQueries drafts;
    private final Permission permission;

    DraftSight(DraftQueries drafts, Permission permission) {
        this.drafts = drafts;
        this.permission = permission;
    }

    public boolean covers(UnitId unit, Actor actor) {
        return permission.allows(ReadingAct.SEE_DRAFT, actor, unit);
    }

    /** Whether the person may correct and confirm what the unit is sent. */
    public boolean works(UnitId unit, Actor actor) {
        return permission.allows(ReadingAct.EDIT_DRAFT, actor, unit);
    }

    /** Lets a person take a step of a document they see. */
    void require(DraftStep step, Draft draft, Actor actor) {
        if (!covers(draft.unit(), actor)) {
            throw new NoSuchElementException(
                    "a document of unit " + draft.unit().value());
        }
        permission.require(Objects.requireNonNull(step.act()), actor, draft.unit());
    }

    @Override
    public boolean maySee(FileId paper, Actor actor) {
        return drafts.unitsHolding(paper).stream().anyMatch(unit -> covers(unit, actor));
    }
}
