package vn.thidua.reading.application;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.thidua.files.FileId;
import vn.thidua.files.PaperReaders;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.reading.store.DraftQueries;
import vn.thidua.shared.Actor;

/** Who sees a document being read: its own unit and those above it. */
@Component
public class DraftSight implements PaperReaders {

    private final DraftQueries drafts;
    private final Units units;

    DraftSight(DraftQueries drafts, Units units) {
        this.drafts = drafts;
        this.units = units;
    }

    public boolean covers(UnitId unit, Actor actor) {
        return actor.unit().equals(unit.value()) || units.within(unit, new UnitId(actor.unit()));
    }

    /** For the others the document does not exist. */
    public void require(UnitId unit, Actor actor) {
        if (!covers(unit, actor)) {
            throw new NoSuchElementException("a document of unit " + unit.value());
        }
    }

    @Override
    public boolean maySee(FileId paper, Actor actor) {
        return drafts.unitsHolding(paper).stream().anyMatch(unit -> covers(unit, actor));
    }
}
