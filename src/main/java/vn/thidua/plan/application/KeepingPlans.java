package vn.thidua.plan.application;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.files.FileId;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.plan.PlanConfirmed;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanNotation;
import vn.thidua.plan.PlanReason;
import vn.thidua.plan.PlanSymbol;
import vn.thidua.plan.Plans;
import vn.thidua.plan.WrittenPlan;
import vn.thidua.plan.domain.ConfirmedPlans;
import vn.thidua.plan.domain.Plan;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Refusal;

/** Confirms plans and answers for those confirmed. */
@Service
@Transactional
class KeepingPlans implements Plans {

    private final ConfirmedPlans plans;
    private final PlanNotation notation;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingPlans(
            ConfirmedPlans plans, PlanNotation notation, Units units, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.notation = notation;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public PlanId confirm(
            UnitId unit, WrittenPlan written, @Nullable FileId source, String text, List<Change> changes, Actor by) {
        if (!by.may(Duty.OFFICER) || !units.within(unit, new UnitId(by.unit()))) {
            throw Refusal.because(PlanReason.NOT_CHARGED, by.name());
        }
        var plan = Plan.confirmed(unit, written, notation.write(written), source, text, by, clock.instant());
        add(plan);
        events.publishEvent(new PlanConfirmed(plan.id(), unit, plan.title(), changes, by, plan.confirmedAt()));
        return plan.id();
    }

    /** Two people may confirm the same plan at the same moment: the database has the last word. */
    private void add(Plan plan) {
        var key = plan.symbolKey();
        if (key != null && plans.existsByUnitAndSymbolKeyAndYear(plan.unit(), key, plan.year())) {
            throw taken(plan);
        }
        try {
            plans.save(plan);
        } catch (DuplicateKeyException raced) {
            throw taken(plan);
        }
    }

    private static Refusal taken(Plan plan) {
        return Refusal.because(PlanReason.SYMBOL_TAKEN, String.valueOf(plan.fullSymbol()), String.valueOf(plan.year()));
    }

    @Override
    @Transactional(readOnly = true)
    public Confirmed get(PlanId id) {
        return plans.findById(id)
                .map(plan -> new Confirmed(
                        plan.id(), plan.unit(), notation.read(plan.content()), plan.source(), plan.sourceText()))
                .orElseThrow(() -> new NoSuchElementException("plan " + id.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlanId> withSymbol(String fullSymbol, int year) {
        var found = PlanSymbol.of(fullSymbol)
                .map(symbol -> plans.findFirst2BySymbolKeyAndYear(symbol.key(), year))
                .orElse(List.of());
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
