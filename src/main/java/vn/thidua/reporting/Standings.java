package vn.thidua.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;

/** Answers how reporting stands, seen from one unit of a campaign: its own report, and the units that report to it. */
public interface Standings {

    /** The periods that asked this unit for a report, the first one first. */
    List<PeriodStanding> periods(CampaignId campaign, UnitId unit, LocalDate today);

    /** The units that report to this one in a period, by name. */
    List<UnitStanding> below(PeriodId period, UnitId unit);

    /** How the units that report to this one kept to their days in all periods, the best first; those not asked yet are left out. */
    List<UnitPunctuality> punctuality(CampaignId campaign, UnitId unit, LocalDate today);

    /** Every line of the periods of one kind, at the unit. */
    List<LineStanding> lines(CampaignId campaign, String kind, UnitId unit);

    /** How the figures of each line are spread over the units that report to this one. */
    List<LineSpread> spreads(PeriodId period, UnitId unit);

    /** What each unit that reports to this one gives for one line, the least first. */
    List<UnitFigure> figures(PeriodId period, UnitId unit, int line);
}
