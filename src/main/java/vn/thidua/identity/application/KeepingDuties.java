package vn.thidua.identity.application;

import static vn.thidua.identity.domain.DutyReason.ACT_NOT_TO_GIVE;
import static vn.thidua.identity.domain.DutyReason.DUTY_NAME_TAKEN;
import static vn.thidua.identity.domain.IdentityAct.KEEP_DUTIES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.DutyAdded;
import vn.thidua.identity.DutyId;
import vn.thidua.identity.DutyRetired;
import vn.thidua.identity.DutyRewritten;
import vn.thidua.identity.domain.CarriedAct;
import vn.thidua.identity.domain.NamedDuties;
import vn.thidua.identity.domain.NamedDuty;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Reach;
import vn.thidua.shared.Refusal;

/** Đặt ra nhiệm vụ: duties of the authority's own, for the whole of it, by the administrator at its top. */
@Service
@Transactional
public class KeepingDuties {

    private final NamedDuties duties;
    private final KnownActs acts;
    private final Units units;
    private final Permission permission;
    private final DutyChangesInWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingDuties(
            NamedDuties duties,
            KnownActs acts,
            Units units,
            Permission permission,
            DutyChangesInWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.duties = duties;
        this.acts = acts;
        this.units = units;
        this.permission = permission;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** @param given how far each act is to reach, by the act's code */
    public Duty add(String name, Map<String, Reach> given, Actor by) {
        permission.require(KEEP_DUTIES, by, top(by));
        var duty = NamedDuty.own(name, carried(given));
        requireFree(duty);
        duties.save(duty);
        events.publishEvent(new DutyAdded(DutyId.of(duty.duty()), duty.name(), by, clock.instant()));
        return duty.duty();
    }

    public void rewrite(Duty duty, String name, Map<String, Reach> given, Actor by) {
        permission.require(KEEP_DUTIES, by, top(by));
        var before = duties.get(duty.code());
        var after = before.rewritten(name, carried(given));
        requireFree(after);
        duties.save(after);
        events.publishEvent(
                new DutyRewritten(DutyId.of(duty), after.name(), words.of(before, after), by, clock.instant()));
    }

    public void retire(Duty duty, Actor by) {
        permission.require(KEEP_DUTIES, by, top(by));
        var retired = duties.save(duties.get(duty.code()).retired(LocalDate.now(clock)));
        events.publishEvent(new DutyRetired(DutyId.of(duty), retired.name(), by, clock.instant()));
    }

    /** One of the authority's own that is in use; the others are not changed by hand. */
    @Transactional(readOnly = true)
    public NamedDuty own(Duty duty, Actor by) {
        permission.require(KEEP_DUTIES, by, top(by));
        return Optional.of(duties.get(duty.code()))
                .filter(found -> !found.standard() && !found.isRetired())
                .orElseThrow(() -> new NoSuchElementException("duty " + duty));
    }

    @Transactional(readOnly = true)
    public boolean mayKeep(Actor by) {
        return permission.allows(KEEP_DUTIES, by, top(by));
    }

    /** The unit at the top of the tree: a duty is the same in every unit, so it is the top's to make. */
    private UnitId top(Actor by) {
        return units.top(new UnitId(by.unit()));
    }

    private Set<CarriedAct> carried(Map<String, Reach> given) {
        var codes = acts.toGive().stream().map(act -> act.code()).toList();
        given.forEach((code, reach) -> {
            if (!codes.contains(code) || !List.of(Reach.OWN, Reach.BELOW).contains(reach)) {
                throw Refusal.because(ACT_NOT_TO_GIVE, code);
            }
        });
        return given.entrySet().stream()
                .map(one -> new CarriedAct(one.getKey(), one.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void requireFree(NamedDuty wanted) {
        if (duties.findAllByOrderByPositionAscNameAsc().stream()
                .anyMatch(other -> !other.isRetired()
                        && !other.code().equals(wanted.code())
                        && other.name().equalsIgnoreCase(wanted.name()))) {
            throw Refusal.because(DUTY_NAME_TAKEN, wanted.name());
        }
    }
}
