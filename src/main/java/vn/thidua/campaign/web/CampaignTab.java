package vn.thidua.campaign.web;

import java.util.function.BiPredicate;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.Actor;

/**
 * Mặt của phong trào: one side of a campaign with a page of its own. A later room declares its own as a bean, and shows its page
 * with {@code campaign/shell.jte} in the frame that {@link CampaignFrames} opens.
 *
 * @param key message key of its name
 * @param path what follows the campaign's address: "/periods"
 * @param order place among the tabs: below 100 how the campaign goes, from 100 on what its plan says
 * @param shownTo whether this person has this side of this campaign
 */
@NamedInterface("web")
public record CampaignTab(String key, String path, int order, BiPredicate<Actor, CampaignId> shownTo) {

    public static CampaignTab of(String key, String path, int order) {
        return new CampaignTab(key, path, order, (actor, campaign) -> true);
    }

    /** Whether it shows what the plan says, not how the campaign goes. */
    boolean isOfPlan() {
        return order >= 100;
    }

    public String path(CampaignId campaign) {
        return "/campaigns/" + campaign.value() + path;
    }
}
