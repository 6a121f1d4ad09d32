package vn.thidua.reporting.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.PeriodKind;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.ReportState;

/** Periods, and the reports of one period below one report. */
@Component
public class PeriodQueries {

    private final JdbcClient db;

    PeriodQueries(JdbcClient db) {
        this.db = db;
    }

    /** A period on its page. */
    public record PeriodHead(
            PeriodId id,
            CampaignId campaign,
            UnitId unit,
            PeriodKind kind,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate opensOn,
            LocalDate dueOn,
            int graceDays,
            PeriodState state,
            @Nullable String lockedByName) {}

    /**
     * A period in a campaign's list.
     *
     * @param own the report of the unit that looks
     * @param receives whether that unit only adds up what is sent to it and sends nothing itself
     * @param below how many reports are sent to it
     */
    public record PeriodRow(
            PeriodId id,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate opensOn,
            LocalDate dueOn,
            PeriodState state,
            @Nullable UUID own,
            @Nullable ReportState ownState,
            @Nullable LocalDate ownDue,
            @Nullable Integer ownLate,
            boolean receives,
            int below,
            int accepted,
            int waiting,
            int overdue) {

        /** Whether every report there is to come has come and was accepted. */
        public boolean isComplete() {
            return below > 0 && accepted == below && (own == null || receives || ownState == ReportState.ACCEPTED);
        }
    }

    /**
     * A report in the list of those sent to one unit.
     *
     * @param steps how many steps were taken with it
     * @param below how many reports are sent to it
     * @param found how many rows the list has on all its pages
     */
    public record ReportRow(
            ReportId id,
            String unitName,
            boolean leaf,
            ReportState state,
            LocalDate dueOn,
            @Nullable Integer daysLate,
            @Nullable Instant submittedAt,
            @Nullable String submittedByName,
            int steps,
            int below,
            int accepted,
            long found) {}

    public Optional<PeriodHead> head(PeriodId id) {
        return db.sql("""
                        select id, campaign, unit, kind, title, starts_on, ends_on, opens_on, due_on, grace_days, state,
                               locked_by_name
                        from reporting.period where id = :id
                        """).param("id", id.value()).query(PeriodHead.class).optional();
    }

    /** Counted over what is sent to the looking unit; for a unit that takes no part, to the campaign's own. */
    public List<PeriodRow> ofCampaign(CampaignId campaign, UnitId looking, LocalDate today) {
        return db.sql("""
                        select p.id, p.title, p.starts_on, p.ends_on, p.opens_on, p.due_on, p.state,
                               own.id as own, own.state as own_state, own.due_on as own_due, own.days_late as own_late,
                               own.depth is not null and not """ + ReportQueries.owed("own") + """
                               as receives,
                               count(r.id) as below, count(*) filter (where r.state = 'ACCEPTED') as accepted,
                               count(*) filter (where r.state = 'SUBMITTED') as waiting,
                               count(*) filter (where r.state in ('OPEN', 'RETURNED') and r.due_on < :today) as overdue
                        from reporting.period p
                        left join reporting.report own on own.period = p.id and own.unit = :unit and own.state <> 'MERGED'
                        left join reporting.report top on top.period = p.id and top.depth = 0
                        left join reporting.report r on r.superior = coalesce(own.id, top.id) and r.state <> 'MERGED'
                        where p.campaign = :campaign
                        group by p.id, own.id
                        order by p.starts_on desc, p.ends_on desc
                        """)
                .param("campaign", campaign.value())
                .param("unit", looking.value())
                .param("today", today)
                .query(PeriodRow.class)
                .list();
    }

    /** The report of the campaign's own unit. */
    public Optional<ReportId> top(PeriodId period) {
        return db.sql("select id from reporting.report where period = :period and depth = 0")
                .param("period", period.value())
                .query((row, n) -> new ReportId(row.getObject("id", UUID.class)))
                .optional();
    }
}
