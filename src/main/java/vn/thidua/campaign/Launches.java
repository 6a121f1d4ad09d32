package vn.thidua.campaign;

import java.util.List;
import vn.thidua.organisation.UnitId;

/** Answers in which campaigns a unit takes part, and how far the units below it are with one. */
public interface Launches {

    /** Campaigns the unit runs or takes part in that were sent to units; those that run first, then the newest. */
    List<RunningCampaign> of(UnitId unit);

    /** The units that report to this one in the campaign, by name. */
    List<Launched> below(CampaignId campaign, UnitId unit);
}
