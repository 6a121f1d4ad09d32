package vn.thidua.analytics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;

/** Kết quả của đơn vị: what a unit came to in campaigns, for rooms that give grounds. Who may ask is the asker's to decide. */
public interface UnitResults {

    /**
     * The newest campaign first. A campaign in which the unit reported nothing is left out.
     *
     * @param only one campaign; null: all that went on in the year
     */
    List<CampaignResult> of(UnitId unit, int year, @Nullable CampaignId only, LocalDate today);
}
