package vn.thidua.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Bàn báo cáo: reports for rooms that bring in what people did elsewhere. Each step asks Permission as if taken by hand. */
public interface ReportDesk {

    /** A period's days: the time it covers, and when reports open and fall due. */
    record Days(LocalDate from, LocalDate to, LocalDate opens, LocalDate due) {}

    /** @param month the month it covers; null for a report asked for once */
    PeriodId plan(CampaignId campaign, String title, @Nullable Integer month, Days days, Actor by);

    void open(PeriodId period, Actor by);

    void lock(PeriodId period, Actor by);

    Optional<ReportId> find(PeriodId period, UnitId unit);

    /** A line the unit is to fill itself. */
    record Asked(int line, String target) {}

    List<Asked> asked(ReportId report);

    /**
     * A figure for one line.
     *
     * @param against of a ratio the denominator
     */
    record Figure(BigDecimal value, @Nullable BigDecimal against) {}

    /** Writes figures by line, and what is said of the results. */
    void write(ReportId report, Map<Integer, Figure> figures, String results, Actor by);

    /** Sends it; figures that the checks warn of are explained by the note. */
    void submit(ReportId report, String note, Actor by);

    void accept(ReportId report, Actor by);

    void sendBack(ReportId report, String reason, Actor by);
}
