package vn.thidua.identity.application;

import static vn.thidua.identity.domain.PermissionReason.DUTY_MISSING;
import static vn.thidua.identity.domain.PermissionReason.OUT_OF_REACH;
import static vn.thidua.identity.domain.PermissionReason.UNIT_UNKNOWN;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Id;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Reach;
import vn.thidua.shared.Refusal;

/** Xét quyền: weighs the duties the person holds now and the place of the unit in the tree. */
@Service
@Transactional(readOnly = true)
public class DecidingPermission implements Permission {

    private final Units units;
    private final DutyBook duties;

    DecidingPermission(Units units, DutyBook duties) {
        this.units = units;
        this.duties = duties;
    }

    @Override
    public Optional<Refusal> refusal(Act act, Actor by, @Nullable Id unit) {
        if (by.isSystem()) {
            return Optional.empty();
        }
        if (unit == null) {
            return Optional.of(Refusal.because(UNIT_UNKNOWN, "@" + act.key()));
        }
        var carried = carried(act, by);
        if (carried.isEmpty()) {
            return Optional.of(Refusal.because(DUTY_MISSING, "@" + act.key(), told(act)));
        }
        var there = new UnitId(unit.value());
        return reaches(carried, by, there)
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        OUT_OF_REACH,
                        "@" + act.key(),
                        units.find(there).map(Unit::shortName).orElse("?")));
    }

    /** The same answer without the words of a refusal: pages ask it for each of their buttons. */
    @Override
    public boolean allows(Act act, Actor by, @Nullable Id unit) {
        return by.isSystem() || unit != null && reaches(carried(act, by), by, new UnitId(unit.value()));
    }

    @Override
    public Optional<Reach> reach(Act act, Actor by) {
        return by.isSystem()
                ? Optional.of(Reach.EVERYWHERE)
                : carried(act, by).stream().map(Grant::reach).max(Comparator.naturalOrder());
    }

    private List<String> told(Act act) {
        return duties.grants(act).stream()
                .flatMap(grant -> Stream.ofNullable(grant.duty()))
                .map(duty -> duties.named(duty).told())
                .toList();
    }

    private List<Grant> carried(Act act, Actor by) {
        return duties.grants(act).stream()
                .filter(grant -> grant.duty() == null || by.duties().contains(grant.duty()))
                .toList();
    }

    private boolean reaches(List<Grant> carried, Actor by, UnitId there) {
        return carried.stream().anyMatch(grant -> reaches(grant.reach(), new UnitId(by.unit()), there));
    }

    private boolean reaches(Reach reach, UnitId held, UnitId there) {
        return held.equals(there)
                || switch (reach) {
                    case OWN -> false;
                    case BELOW -> units.within(there, held);
                    case LINE -> units.within(there, held) || units.within(held, there);
                    case EVERYWHERE -> true;
                };
    }
}
