package vn.thidua.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.organisation.Share.PART;
import static vn.thidua.organisation.Share.REST;
import static vn.thidua.organisation.Share.WHOLE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.domain.Change.Part;
import vn.thidua.organisation.domain.Reckoning.Outcome;

/** What a reorganisation makes of units, and what it refuses; without database. */
class ReckoningTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private final Map<UnitId, EnteredUnit> known = new HashMap<>();
    private final ReorganisationId act = ReorganisationId.fresh();
    private final UnitId giaLoc = enter("UBND xã Gia Lộc", "xa", null);
    private final UnitId khanh = enter("Thôn Gia Khánh", "thon", giaLoc);
    private final UnitId bui = enter("Thôn Gia Bùi", "thon", giaLoc);
    private final UnitId cell = enter("Tổ Gia Bùi 1", "don_vi", bui);

    @Test
    void unitsMergedEndTheDayBeforeAndTheNewOneBeginsWithWhatStoodBelowThem() {
        var outcome = reckon(new Change.Founding(
                List.of(new Part(khanh, WHOLE), new Part(bui, WHOLE)), thon("Thôn Khánh Bùi"), giaLoc));

        var fresh = named(outcome, "Thôn Khánh Bùi");
        assertThat(fresh.validFrom()).isEqualTo(DAY);
        assertThat(unit(outcome, khanh).validTo()).isEqualTo(LAST);
        assertThat(unit(outcome, khanh).on(LAST)).isPresent();
        assertThat(unit(outcome, khanh).on(DAY)).isEmpty();
        assertThat(unit(outcome, cell).on(DAY).orElseThrow().parent()).isEqualTo(fresh.id());
        assertThat(unit(outcome, cell).on(LAST).orElseThrow().parent()).isEqualTo(bui);
        assertThat(outcome.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.MERGE, StepKind.MERGE, StepKind.MOVE);
        assertThat(outcome.effects())
                .extracting(Effect::kind)
                .containsExactly(
                        Effect.Kind.BEGINS,
                        Effect.Kind.GOES_WHOLE,
                        Effect.Kind.GOES_WHOLE,
                        Effect.Kind.MOVED,
                        Effect.Kind.ENDS,
                        Effect.Kind.ENDS);
    }

    @Test
    void aUnitThatGivesAPartGoesOnAndEndsOnlyWithTheRest() {
        var part = reckon(new Change.Joining(List.of(new Part(khanh, PART)), bui));
        var rest = reckon(new Change.Joining(List.of(new Part(khanh, REST)), bui));

        assertThat(part.units()).allSatisfy(unit -> assertThat(unit.validTo()).isNull());
        assertThat(unit(rest, khanh).validTo()).isEqualTo(LAST);
    }

    @Test
    void aUnitIsDividedWhollyOrGoesOnWithWhatIsLeft() {
        var two = List.of(thon("Thôn Gia Khánh 1"), thon("Thôn Gia Khánh 2"));

        var whole = reckon(new Change.Dividing(khanh, false, two));
        var remaining = reckon(new Change.Dividing(khanh, true, two.subList(0, 1)));

        assertThat(whole.steps()).extracting(Step::share).containsExactly(PART, REST);
        assertThat(unit(whole, khanh).validTo()).isEqualTo(LAST);
        assertThat(remaining.steps()).extracting(Step::share).containsExactly(PART);
        assertThat(named(remaining, "Thôn Gia Khánh 1").latest().parent()).isEqualTo(giaLoc);
    }

    @Test
    void aUnitKeepsItsOldNameAndPlaceBeforeTheDay() {
        var outcome =
                reckon(new Change.Renaming(khanh, "Thôn Khánh", "Thôn Khánh", "thon"), new Change.Moving(khanh, bui));

        var after = unit(outcome, khanh);
        assertThat(after.standings()).hasSize(2);
        assertThat(after.on(LAST).orElseThrow().name()).isEqualTo("Thôn Gia Khánh");
        assertThat(after.on(DAY).orElseThrow().name()).isEqualTo("Thôn Khánh");
        assertThat(after.on(DAY).orElseThrow().parent()).isEqualTo(bui);
    }

    @Test
    void takenBackAUnitIsAsItWasAndANewOneIsNotThere() {
        var outcome = reckon(new Change.Founding(List.of(new Part(khanh, WHOLE)), thon("Thôn Khánh Mới"), giaLoc));

        assertThat(unit(outcome, khanh).without(act)).contains(known.get(khanh));
        assertThat(named(outcome, "Thôn Khánh Mới").without(act)).isEmpty();
    }

    @Test
    void whatStillHasUnitsIsNotDissolvedUnlessTheyGoToo() {
        refused("still-has-units", new Change.Dissolving(bui));

        assertThat(reckon(new Change.Dissolving(cell), new Change.Dissolving(bui))
                        .units())
                .allSatisfy(unit -> assertThat(unit.validTo()).isEqualTo(LAST));
        assertThat(reckon(new Change.Moving(cell, khanh), new Change.Dissolving(bui))
                        .steps())
                .hasSize(2);
    }

    @Test
    void nothingChangesAUnitBeforeItWasThereOrAfterItWasGone() {
        var late = enter(new NewUnit("Thôn Mới", "Thôn Mới", "thon", null, LocalDate.of(2026, 6, 1)), giaLoc);
        var gone = enter("Thôn Cũ", "thon", giaLoc);
        known.put(gone, known.get(gone).ended(LAST, ReorganisationId.fresh()));

        refused("not-there-then", new Change.Dissolving(late));
        refused("not-there-then", new Change.Dissolving(gone));
        refused("not-there-then", new Change.Moving(khanh, gone));
    }

    @Test
    void periodsNeverOverlap() {
        var other = ReorganisationId.fresh();
        known.put(khanh, known.get(khanh).renamed(DAY.plusMonths(1), "Thôn Khánh", "Thôn Khánh", "thon", other));

        refused("changed-later", new Change.Renaming(khanh, "Thôn K", "Thôn K", "thon"));
        assertThatThrownBy(() -> known.get(khanh)
                        .renamed(DAY.plusMonths(2), "Thôn K", "Thôn K", "thon", act)
                        .without(other))
                .hasMessage("organisation.refused.changed-later");
    }

    @Test
    void nonsenseIsRefused() {
        refused("below-itself", new Change.Moving(bui, cell));
        refused("below-itself", new Change.Moving(bui, bui));
        refused("into-itself", new Change.Joining(List.of(new Part(bui, WHOLE)), bui));
        refused("successors-missing", new Change.Joining(List.of(), bui));
        refused("successors-missing", new Change.Dividing(khanh, false, List.of(thon("Thôn Một"))));
        refused("name-taken", new Change.Renaming(khanh, "Thôn Gia Bùi", "Thôn Gia Bùi", "thon"));
        refused("name-missing", new Change.Renaming(khanh, " ", "Thôn", "thon"));
        assertThatThrownBy(this::reckon).hasMessage("organisation.refused.nothing-to-do");
        assertThatThrownBy(() -> new Decision(" ", LAST, DAY)).hasMessage("organisation.refused.basis-missing");
        assertThatThrownBy(() -> new Decision("NQ", DAY, LAST)).hasMessage("organisation.refused.decided-after");
    }

    @Test
    void aUnitMayTakeTheNameOfOneThatEndsTheDayBefore() {
        var outcome = reckon(new Change.Founding(List.of(new Part(khanh, WHOLE)), thon("Thôn Gia Khánh"), giaLoc));

        assertThat(outcome.units()).extracting(unit -> unit.latest().name()).containsOnly("Thôn Gia Khánh");
    }

    private Outcome reckon(Change... changes) {
        return Reckoning.of(act, DAY, List.of(changes), new Reckoning.Surroundings() {
            @Override
            public EnteredUnit unit(UnitId id) {
                return known.get(id);
            }

            @Override
            public List<UnitId> below(UnitId id, LocalDate day) {
                return known.values().stream()
                        .filter(unit -> unit.on(day)
                                .filter(now -> id.equals(now.parent()))
                                .isPresent())
                        .map(EnteredUnit::id)
                        .toList();
            }
        });
    }

    private void refused(String why, Change change) {
        assertThatThrownBy(() -> reckon(change)).hasMessage("organisation.refused." + why);
    }

    private UnitId enter(String name, String kind, UnitId parent) {
        return enter(new NewUnit(name, name, kind, null, LocalDate.of(2025, 7, 1)), parent);
    }

    private UnitId enter(NewUnit unit, UnitId parent) {
        var entered = EnteredUnit.of(unit, parent);
        known.put(entered.id(), entered);
        return entered.id();
    }

    private static NewUnit thon(String name) {
        return NewUnit.of(name, name, "thon");
    }

    private static EnteredUnit unit(Outcome outcome, UnitId id) {
        return outcome.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static EnteredUnit named(Outcome outcome, String name) {
        return outcome.units().stream()
                .filter(unit ->
                        DAY.equals(unit.validFrom()) && unit.latest().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
