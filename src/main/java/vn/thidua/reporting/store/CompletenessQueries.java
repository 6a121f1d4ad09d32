package vn.thidua.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.domain.Completeness;
import vn.thidua.reporting.domain.LeagueFormula;
import vn.thidua.shared.Actor;

/** How units directly below one unit have met their reporting in a campaign, and the weights of its league table. */
@Component
public class CompletenessQueries {

    private static final String COUNTS = """
            count(*) as asked,
            count(*) filter (where r.due_on < :today or r.first_submitted_at is not null) as expected,
            count(*) filter (where r.first_submitted_at is not null) as reported,
            count(*) filter (where r.days_late = 0) as on_time,
            coalesce(sum(r.days_late), 0) as days_late,
            coalesce(sum(back.times), 0) as returned,
            count(*) filter (where r.state = 'ACCEPTED') as accepted
            """;

    private static final String FROM = """
            from reporting.report r
            join reporting.report s on s.id = r.superior and s.unit = :unit
            join reporting.period p on p.id = r.period and p.state <> 'PLANNED'
            cross join lateral (select count(*) as times from reporting.report_step where report = r.id and step = 'RETURN') back
            where r.campaign = :campaign and r.state <> 'MERGED'
            """;

    /** One unit over all periods. */
    public record UnitCompleteness(UnitId unit, String unitName, Completeness completeness) {}

    /** All units directly below in one period. */
    public record PeriodCompleteness(PeriodId period, String title, LocalDate dueOn, Completeness completeness) {}

    private final JdbcClient db;

    CompletenessQueries(JdbcClient db) {
        this.db = db;
    }

    public List<UnitCompleteness> units(CampaignId campaign, UnitId superior, LocalDate today) {
        return of("select r.unit, max(r.unit_name) as unit_name, " + COUNTS + FROM + """
                        group by r.unit
                        order by max(r.unit_name) collate "vi-x-icu"
                        """, campaign, superior, today)
                .query((row, n) -> new UnitCompleteness(
                        new UnitId(row.getObject("unit", UUID.class)), row.getString("unit_name"), counts(row)))
                .list();
    }

    public List<PeriodCompleteness> periods(CampaignId campaign, UnitId superior, LocalDate today) {
        return of(
                        "select p.id, coalesce(p.title, '') as title, p.due_on, " + COUNTS + FROM + """
                        group by p.id, p.title, p.due_on, p.starts_on
                        order by p.starts_on, p.id
                        """,
                        campaign,
                        superior,
                        today)
                .query((row, n) -> new PeriodCompleteness(
                        new PeriodId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getObject("due_on", LocalDate.class),
                        counts(row)))
                .list();
    }

    public LeagueFormula formula(CampaignId campaign) {
        return db.sql("select completeness, on_time, targets from reporting.league_formula where campaign = :campaign")
                .param("campaign", campaign.value())
                .query(LeagueFormula.class)
                .optional()
                .orElse(LeagueFormula.USUAL);
    }

    @Transactional
    public void keep(CampaignId campaign, LeagueFormula formula, Actor by, Instant at) {
        db.sql("""
                        insert into reporting.league_formula (campaign, completeness, on_time, targets, changed_at, changed_by_name)
                        values (:campaign, :completeness, :onTime, :targets, :at, :name)
                        on conflict (campaign) do update
                        set completeness = excluded.completeness, on_time = excluded.on_time, targets = excluded.targets,
                            changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name
                        """)
                .param("campaign", campaign.value())
                .param("completeness", formula.completeness())
                .param("onTime", formula.onTime())
                .param("targets", formula.targets())
                .param("at", Timestamp.from(at))
                .param("name", by.name())
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, CampaignId campaign, UnitId superior, LocalDate today) {
        return db.sql(sql)
                .param("campaign", campaign.value())
                .param("unit", superior.value())
                .param("today", today);
    }

    private static Completeness counts(ResultSet row) throws SQLException {
        return new Completeness(
                row.getInt("asked"),
                row.getInt("expected"),
                row.getInt("reported"),
                row.getInt("on_time"),
                row.getInt("days_late"),
                row.getInt("returned"),
                row.getInt("accepted"));
    }
}
