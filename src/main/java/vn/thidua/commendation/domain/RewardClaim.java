package vn.thidua.commendation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Một khoản tiền thưởng của một người, một tập thể: what one award would pay them.
 *
 * @param period what it is for, as written: "năm 2025"
 * @param amount in đồng
 */
public record RewardClaim(String award, AwardSort sort, String period, BigDecimal amount) {

    /** Whether a claim is paid, and if not, the higher title of the same period that is. */
    public record Settled(RewardClaim claim, boolean paid, String insteadOf) {}

    /**
     * What is paid of claims that arise at the same time (Nghị định 152/2025 Điều 49): of several titles of one period only
     * the highest; titles of different periods, several forms, and a title beside a form are all paid. In the given order.
     */
    public static List<Settled> settle(List<RewardClaim> claims) {
        Map<String, RewardClaim> highest = claims.stream()
                .filter(claim -> claim.sort() == AwardSort.TITLE)
                .collect(Collectors.toMap(RewardClaim::period, claim -> claim, (one, other) -> higher(one, other)));
        var settled = new ArrayList<Settled>();
        for (var claim : claims) {
            var paid = claim.sort() == AwardSort.FORM ? claim : highest.get(claim.period());
            settled.add(new Settled(claim, paid == claim, paid == claim ? "" : paid.award()));
        }
        return List.copyOf(settled);
    }

    /** Of two alike the first, so that exactly one is paid. */
    private static RewardClaim higher(RewardClaim one, RewardClaim other) {
        return Comparator.comparing(RewardClaim::amount).compare(one, other) >= 0 ? one : other;
    }
}
