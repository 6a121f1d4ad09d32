package vn.thidua.decision.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.AwardCatalogue;
import vn.thidua.commendation.AwardCatalogue.Known;
import vn.thidua.decision.domain.Competence;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Whether the head of a unit decides these awards on that day, by what the unit and the law are on it. */
@Component
class JudgingCompetence {

    private final AwardCatalogue catalogue;
    private final Units units;

    JudgingCompetence(AwardCatalogue catalogue, Units units) {
        this.catalogue = catalogue;
        this.units = units;
    }

    Unit unit(UnitId id, LocalDate day) {
        return units.asOf(day).find(id).orElseGet(() -> units.get(id));
    }

    Known known(String award, LocalDate day) {
        return catalogue
                .find(award, day)
                .orElseThrow(() -> Refusal.because(DecisionReason.AWARD_UNKNOWN, award, Days.written(day)));
    }

    /** What the catalogue says of each of the awards on the day, once the unit's head decides them all. */
    Map<String, Known> require(UnitId id, List<DecidedAward> listed, LocalDate day) {
        var unit = unit(id, day);
        var competence = Competence.of(unit);
        var known = new TreeMap<String, Known>();
        listed.stream().map(DecidedAward::award).distinct().forEach(code -> {
            var award = known(code, day);
            competence.require(award, unit);
            known.put(code, award);
        });
        return known;
    }
}
