package vn.thidua.decision.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.AwardCatalogue;
import vn.thidua.commendation.AwardCatalogue.Claim;
import vn.thidua.commendation.Subject;
import vn.thidua.decision.domain.AwardStanding;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecidedAwards;
import vn.thidua.decision.store.NumberRows;

/**
 * Chỉ chi danh hiệu cao nhất của cùng thời gian (Nghị định 152/2025 Điều 49): which of all that someone was given is paid, over all
 * decisions; anew whenever one is signed, corrected or taken back.
 */
@Component
class SettlingRewards {

    private static final int AT_ONCE = 1000;

    private final AwardCatalogue catalogue;
    private final DecidedAwards awards;
    private final NumberRows rows;

    SettlingRewards(AwardCatalogue catalogue, DecidedAwards awards, NumberRows rows) {
        this.catalogue = catalogue;
        this.awards = awards;
        this.rows = rows;
    }

    /** As whom the decree pays them. */
    static Subject paidAs(vn.thidua.eligibility.Subject subject) {
        return switch (subject) {
            case INDIVIDUAL -> Subject.PERSON;
            case COLLECTIVE -> Subject.COLLECTIVE;
            case HOUSEHOLD -> Subject.HOUSEHOLD;
            case ENTERPRISE -> Subject.ENTERPRISE;
            case FOREIGNER -> Subject.FOREIGNER;
        };
    }

    void settle(Collection<UUID> holders) {
        rows.queue(holders);
        var wanted = List.copyOf(new TreeSet<>(holders));
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            settleSome(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())));
        }
    }

    private void settleSome(List<UUID> holders) {
        var owned = new LinkedHashMap<UUID, List<DecidedAward>>();
        awards.findByHolderInAndStandingOrderByYear(holders, AwardStanding.GIVEN).stream()
                .filter(one -> one.reward().amount() != null)
                .forEach(one -> owned.computeIfAbsent(one.holder(), holder -> new ArrayList<>())
                        .add(one));
        owned.values().forEach(this::settle);
    }

    private void settle(List<DecidedAward> given) {
        var instead =
                catalogue.paidInstead(given.stream().map(SettlingRewards::claim).toList());
        for (int at = 0; at < given.size(); at++) {
            var before = given.get(at);
            var after = before.rewarded(before.reward().settled(instead.get(at)));
            if (!after.equals(before)) {
                awards.save(after);
            }
        }
    }

    private static Claim claim(DecidedAward one) {
        var amount = one.reward().amount();
        return new Claim(
                one.awardName(), one.title(), String.valueOf(one.year()), amount == null ? BigDecimal.ZERO : amount);
    }
}
