package vn.thidua.council.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.domain.CouncilAct;
import vn.thidua.council.domain.Rulebook;
import vn.thidua.council.domain.VotingRule;
import vn.thidua.council.domain.VotingRules;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Tra quy định bỏ phiếu: which rules of voting hold for a unit on a day. */
@Service
@Transactional(readOnly = true)
public class ReadingVotingRules {

    private final VotingRules rules;
    private final Units units;
    private final Permission permission;

    ReadingVotingRules(VotingRules rules, Units units, Permission permission) {
        this.rules = rules;
        this.units = units;
        this.permission = permission;
    }

    Rulebook of(UnitId unit, LocalDate day) {
        return Rulebook.of(rules.findAll(), line(unit), day);
    }

    /** All rules that hold for the person's unit on a day, by kind; the nearest first. */
    public List<VotingRule> list(LocalDate day, Actor by) {
        var own = new UnitId(by.unit());
        permission.require(CouncilAct.SEE_COUNCIL, by, own);
        var book = of(own, day);
        return book.rules().stream()
                .sorted(Comparator.comparing(VotingRule::kind)
                        .thenComparing(VotingRule::awardCode)
                        .thenComparing(rule -> rule.unit() == null
                                ? Integer.MAX_VALUE
                                : book.line().indexOf(rule.unit())))
                .toList();
    }

    private List<UnitId> line(UnitId unit) {
        return Stream.iterate(Optional.of(unit), Optional::isPresent, one -> one.flatMap(units::find)
                        .flatMap(Unit::superior))
                .flatMap(Optional::stream)
                .toList();
    }
}
