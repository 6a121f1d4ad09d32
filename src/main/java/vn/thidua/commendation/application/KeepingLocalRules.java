package vn.thidua.commendation.application;

import static vn.thidua.commendation.domain.CommendationAct.KEEP_LOCAL_RULES;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.commendation.LocalRuleEnded;
import vn.thidua.commendation.LocalRuleId;
import vn.thidua.commendation.LocalRuleWritten;
import vn.thidua.commendation.domain.CommendationReason;
import vn.thidua.commendation.domain.LocalRule;
import vn.thidua.commendation.domain.LocalRules;
import vn.thidua.commendation.store.CatalogueQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Ghi quy định của thành phố: papers, days, copies and quotas that the decree leaves to the province. */
@Service
@Transactional
public class KeepingLocalRules {

    private final LocalRules rules;
    private final CatalogueQueries catalogue;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingLocalRules(
            LocalRules rules,
            CatalogueQueries catalogue,
            Units units,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean may(Actor by) {
        return permission.holds(KEEP_LOCAL_RULES, by) && permission.allows(KEEP_LOCAL_RULES, by, top(by));
    }

    public void write(LocalRule.Wording wording, Actor by) {
        var top = top(by);
        permission.require(KEEP_LOCAL_RULES, by, top);
        if (wording.award() != null
                && catalogue.award(wording.award(), wording.validFrom()).isEmpty()) {
            throw Refusal.because(CommendationReason.AWARD_UNKNOWN, wording.validFrom());
        }
        var at = clock.instant();
        var rule = rules.save(LocalRule.of(wording, at, by.name()));
        events.publishEvent(
                new LocalRuleWritten(rule.id(), top, rule.wording(), Days.written(rule.validFrom()), by, at));
    }

    public void end(LocalRuleId id, LocalDate lastDay, Actor by) {
        var top = top(by);
        permission.require(KEEP_LOCAL_RULES, by, top);
        var rule = rules.save(rules.get(id).endOn(lastDay));
        events.publishEvent(new LocalRuleEnded(id, top, rule.wording(), Days.written(lastDay), by, clock.instant()));
    }

    private UnitId top(Actor by) {
        return units.top(new UnitId(by.unit()));
    }
}
