package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Actor;

/** Questions later rooms ask about campaigns. Whether the asker may see one is the asker's to decide: {@link #mayBeSeenBy}. */
public interface RunningCampaigns {

    /** The campaign, or {@link java.util.NoSuchElementException}. */
    RunningCampaign get(CampaignId id);

    Optional<RunningCampaign> find(CampaignId id);

    /** Whether this person may see the campaign: own unit, superiors, units below. */
    boolean mayBeSeenBy(Actor actor, CampaignId id);

    /** The targets at work, in order; totals before their parts. */
    List<Measure> measures(CampaignId id);

    /** What is said of single units, for all targets of the campaign. */
    List<Allotted> allotments(CampaignId id);

    /** The units that take part on this day, superiors before those who report to them. Units that are no more are left out. */
    List<Participant> participants(CampaignId id, LocalDate day);
}
