package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Id;

/**
 * A campaign was sent to units below: by the unit that runs it, or further down by one that takes part.
 *
 * @param to the units it was sent to now
 * @param told whom this concerns at each of them
 */
public record CampaignLaunched(
        CampaignId about, UnitId unit, String name, List<UnitId> to, List<Audience> told, Actor by, Instant at)
        implements Notice {

    public CampaignLaunched {
        to = List.copyOf(to);
        told = List.copyOf(told);
    }

    @Override
    public String path() {
        return "/campaigns/" + about.value() + "/participation";
    }

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(name, String.valueOf(to.size()));
    }
}
