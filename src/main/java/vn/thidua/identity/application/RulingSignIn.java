package vn.thidua.identity.application;

import static vn.thidua.identity.domain.IdentityAct.RULE_SIGN_IN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.SecondFactorFreed;
import vn.thidua.identity.SecondFactorObliged;
import vn.thidua.identity.domain.SignInRule;
import vn.thidua.identity.domain.SignInRules;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Permission;

/** Đặt quy định đăng nhập: for everyone, so only the administrator of the highest unit does it. */
@Service
@Transactional
public class RulingSignIn {

    private final SignInRules rules;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RulingSignIn(SignInRules rules, Units units, Permission permission, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** The rules in force or to come, for those who may change them. */
    @Transactional(readOnly = true)
    public List<SignInRule> rules(Actor reader) {
        permission.require(RULE_SIGN_IN, reader, highest(new UnitId(reader.unit())));
        return rules.findAll();
    }

    @Transactional(readOnly = true)
    public boolean may(Actor reader) {
        return permission.allows(RULE_SIGN_IN, reader, highest(new UnitId(reader.unit())));
    }

    /** @param duties whose holders must have a second factor from this day; all others need none */
    public void rule(Set<Duty> duties, LocalDate since, Actor by) {
        var unit = highest(new UnitId(by.unit()));
        permission.require(RULE_SIGN_IN, by, unit);
        var before = rules.findAll();
        rules.deleteAll();
        for (var duty : duties) {
            var rule = rules.save(SignInRule.of(duty, since));
            if (before.stream().noneMatch(rule::says)) {
                events.publishEvent(new SecondFactorObliged(unit, duty, since, by, clock.instant()));
            }
        }
        before.stream()
                .map(SignInRule::duty)
                .filter(name -> duties.stream().noneMatch(duty -> name.equals(String.valueOf(duty))))
                .forEach(name -> events.publishEvent(new SecondFactorFreed(unit, name, by, clock.instant())));
    }

    private UnitId highest(UnitId unit) {
        return units.find(unit)
                .flatMap(found -> found.superior())
                .map(this::highest)
                .orElse(unit);
    }
}
