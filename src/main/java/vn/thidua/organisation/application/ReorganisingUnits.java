package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.REORGANISE;
import static vn.thidua.organisation.domain.OrganisationReason.MEANWHILE_CHANGED;
import static vn.thidua.organisation.domain.OrganisationReason.STILL_NEEDED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.ReorganisationRecorded;
import vn.thidua.organisation.ReorganisationUndone;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.domain.Change;
import vn.thidua.organisation.domain.Decision;
import vn.thidua.organisation.domain.Effect;
import vn.thidua.organisation.domain.EnteredUnit;
import vn.thidua.organisation.domain.EnteredUnits;
import vn.thidua.organisation.domain.Reckoning;
import vn.thidua.organisation.domain.Reckoning.Outcome;
import vn.thidua.organisation.domain.RegisterAround;
import vn.thidua.organisation.domain.Reorganisation;
import vn.thidua.organisation.domain.ReorganisationId;
import vn.thidua.organisation.domain.Reorganisations;
import vn.thidua.organisation.domain.Step;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Sắp xếp tổ chức: recorded as one act, looked at before, taken back while it has not begun. */
@Service
@Transactional
public class ReorganisingUnits {

    private final EnteredUnits register;
    private final Reorganisations reorganisations;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReorganisingUnits(
            EnteredUnits register,
            Reorganisations reorganisations,
            Units units,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.reorganisations = reorganisations;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** What would be different; nothing is saved. */
    @Transactional(readOnly = true)
    public List<Effect> preview(Decision decision, List<? extends Change> changes, Actor by) {
        return reckon(ReorganisationId.fresh(), decision, changes, by).effects();
    }

    public ReorganisationId record(Decision decision, List<? extends Change> changes, Actor by) {
        var id = ReorganisationId.fresh();
        var outcome = reckon(id, decision, changes, by);
        var own = new UnitId(by.unit());
        try {
            register.saveAll(outcome.units());
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw Refusal.because(MEANWHILE_CHANGED, decision.basis());
        }
        reorganisations.save(Reorganisation.recorded(id, own, decision, outcome.steps(), by, clock.instant()));
        events.publishEvent(new ReorganisationRecorded(
                own, decision.basis(), outcome.units().size(), by, clock.instant()));
        return id;
    }

    public void undo(ReorganisationId id, Actor by) {
        var recorded = reorganisations.get(id);
        permission.require(REORGANISE, by, recorded.unit());
        reorganisations.save(recorded.undone(by, clock.instant(), LocalDate.now(clock)));
        var touched = touched(recorded.steps());
        var left = new ArrayList<EnteredUnit>();
        for (var unit : touched) {
            register.get(unit).without(id).ifPresentOrElse(left::add, () -> forget(unit, touched, recorded));
        }
        register.saveAll(left);
        events.publishEvent(
                new ReorganisationUndone(recorded.unit(), recorded.decision().basis(), by, clock.instant()));
    }

    /** Whether this person may reorganise at that unit. */
    @Transactional(readOnly = true)
    public boolean mayReorganise(UnitId unit, Actor by) {
        return permission.allows(REORGANISE, by, unit);
    }

    private Outcome reckon(ReorganisationId id, Decision decision, List<? extends Change> changes, Actor by) {
        permission.require(REORGANISE, by, new UnitId(by.unit()));
        changes.stream()
                .flatMap(change -> change.units().stream())
                .distinct()
                .forEach(unit -> permission.require(REORGANISE, by, unit));
        return Reckoning.of(id, decision.effectiveOn(), changes, new RegisterAround(register, units));
    }

    private void forget(UnitId unit, Set<UnitId> touched, Reorganisation recorded) {
        var decision = recorded.decision();
        if (!units.asOf(decision.effectiveOn()).tree(unit).stream()
                .map(Unit::id)
                .allMatch(touched::contains)) {
            throw Refusal.because(STILL_NEEDED, decision.basis());
        }
        register.deleteById(unit);
    }

    private static Set<UnitId> touched(List<Step> steps) {
        var touched = new LinkedHashSet<UnitId>();
        steps.stream()
                .flatMap(step -> Stream.of(step.predecessor(), step.successor()))
                .filter(Objects::nonNull)
                .forEach(touched::add);
        return touched;
    }
}
