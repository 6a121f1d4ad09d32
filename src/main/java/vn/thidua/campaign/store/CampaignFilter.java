package vn.thidua.campaign.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.State;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.CampaignKind;
import vn.thidua.plan.Level;
import vn.thidua.platform.IdArray;

/** Which campaigns a person looks for; null, or no unit, asks for all. Pages count from 1. */
public record CampaignFilter(
        @Nullable String words,
        @Nullable Integer year,
        @Nullable Level level,
        @Nullable CampaignKind kind,
        @Nullable State state,
        List<UUID> units,
        Order order,
        int page) {

    /** Campaigns on one page of the list. */
    public static final int PAGE = 20;

    /** In which order a list stands. */
    public enum Order {
        NEWEST,
        DEADLINE
    }

    /** The units as PostgreSQL writes an array. */
    String unitArray() {
        return IdArray.of(units.stream().map(UnitId::new).toList());
    }

    /** All campaigns that speak of these words. */
    public static CampaignFilter of(String words) {
        return new CampaignFilter(words, null, null, null, null, List.of(), Order.NEWEST, 1);
    }
}
