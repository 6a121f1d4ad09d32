package vn.thidua.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.plan.Comparator;

/**
 * What a unit came to in one campaign.
 *
 * @param until the last day of the period the figures are of
 * @param reports how many reports the unit was asked for and are due
 * @param accepted how many of its reports were accepted
 */
public record CampaignResult(
        RunningCampaign campaign, LocalDate until, List<Target> targets, int reports, int accepted) {

    public CampaignResult {
        targets = List.copyOf(targets);
    }

    /**
     * One target with a figure, in the order of the campaign.
     *
     * @param goal what the unit is to reach; null where nothing was said of it
     * @param figure what it came to
     * @param reached the figure in hundredths of the goal; null without a goal, or where less is better
     */
    public record Target(
            String name,
            @Nullable String unitOfMeasure,
            Comparator comparator,
            @Nullable BigDecimal goal,
            BigDecimal figure,
            @Nullable BigDecimal reached) {}
}
