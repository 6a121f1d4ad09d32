package vn.thidua.plan.application;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.files.FileId;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanConfirmed;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanNotation;
import vn.thidua.plan.PlanReason;
import vn.thidua.plan.PlanSymbol;
import vn.thidua.plan.Plans;
import vn.thidua.plan.WrittenPlan;
import vn.thidua.plan.domain.ConfirmedPlans;
import vn.thidua.plan.domain.Plan;
import vn.thidua.plan.domain.PlanAct;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Confirms plans and answers for those confirmed. */
@Service
@Transactional
class KeepingPlans implements Plans {

    private final ConfirmedPlans plans;
    private final PlanNotation notation;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingPlans(
            ConfirmedPlans plans,
            PlanNotation notation,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.notation = notation;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public PlanId confirm(
            UnitId unit, WrittenPlan written, @Nullable FileId source, String text, List<Change> changes, Actor by) {
        permission.require(PlanAct.CONFIRM_PLAN, by, unit);
        var plan = Plan.confirmed(unit, written, notation.write(written), source, text, by, clock.instant());
        var replaced = standing(plan);
        replace(replaced, plan);
        events.publishEvent(new PlanConfirmed(
                plan.id(), unit, plan.title(), replaced.map(Plan::id).orElse(null), changes, by, plan.confirmedAt()));
        return plan.id();
    }

    private Optional<Plan> standing(Plan plan) {
        return plan.symbolKey() == null
                ? Optional.empty()
                : plans.findByUnitAndSymbolKeyAndYearAndSupersededByIsNull(plan.unit(), plan.symbolKey(), plan.year());
    }

    /** Two people may confirm the same number at the same moment: the database has the last word. */
    private void replace(Optional<Plan> replaced, Plan plan) {
        try {
            replaced.ifPresent(old -> plans.save(old.supersededBy(plan.id())));
            plans.save(plan);
        } catch (DuplicateKeyException | OptimisticLockingFailureException raced) {
            throw Refusal.because(
                    PlanReason.SYMBOL_TAKEN, String.valueOf(plan.fullSymbol()), String.valueOf(plan.year()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlanId> standing(UnitId unit, String fullSymbol, int year) {
        return PlanSymbol.of(fullSymbol)
                .flatMap(symbol -> plans.findByUnitAndSymbolKeyAndYearAndSupersededByIsNull(unit, symbol.key(), year))
                .map(Plan::id);
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
                .map(symbol -> plans.findFirst2BySymbolKeyAndYearAndSupersededByIsNull(symbol.key(), year))
                .orElse(List.of());
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
