package vn.thidua.reporting.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.LineSpread;
import vn.thidua.reporting.LineStanding;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.PeriodStanding;
import vn.thidua.reporting.Standings;
import vn.thidua.reporting.UnitFigure;
import vn.thidua.reporting.UnitPunctuality;
import vn.thidua.reporting.UnitStanding;

/** Reads how reporting stands: one statement a question, whatever the number of units. */
@Repository
class StandingQueries implements Standings {

    /**
     * What single reports come to, line by line: the own figure and the total from below, as the line takes them. Figures and
     * totals are fetched by their reports first, so that the plan is the same whether there are thousands or millions.
     */
    private static final String COME_TO = """
            with node as materialized (select r.* from reporting.report r where r.state <> 'MERGED' and %s),
            given as materialized (
                select f.* from reporting.figure f where f.report = any(array(select id from node)) and f.applicable),
            summed_up as materialized (
                select t.* from reporting.total t where t.report = any(array(select id from node)) and t.counted > 0),
            come_to as (
                select r.id as report, r.period, r.unit, r.unit_name, r.depth, l.position, l.measure, l.summed, l.method, l.decimals,
                       l.unit_of_measure, l.goal as whole_goal, a.goal as own_goal, f.value as own, t.value as below,
                       case when l.method = 'YES_NO' and f.value is not null then 1 else f.against end as own_against,
                       t.against as below_against, coalesce(t.counted, 0) as counted_below
                from node r
                join reporting.line l on l.period = r.period
                left join reporting.asked a on a.report = r.id and a.line = l.position
                cross join lateral (select coalesce(a.source, case when r.leaf then 'OWN' else 'BELOW' end) as source) s
                left join given f on f.report = r.id and f.line = l.position and s.source in ('OWN', 'BOTH') and %s
                left join summed_up t on t.report = r.id and t.line = l.position and s.source in ('BELOW', 'BOTH')
                where cast(:line as int) is null or l.position = cast(:line as int))
            """;

    /** Of the units that report to one; their own figures count once they are accepted. */
    private static final String SENT_UP = COME_TO.formatted("""
                    r.superior = (select u.id from reporting.report u where u.period = :period and u.unit = :unit)""", "r.state = 'ACCEPTED'") + """
            , levels as (
                select come_to.*,
                       case when method = 'RATIO'
                                then round(case when unit_of_measure is null or starts_with(unit_of_measure, '%') then 100 else 1 end
                                           * (coalesce(own, 0) + coalesce(below, 0))
                                           / nullif(coalesce(own_against, 0) + coalesce(below_against, 0), 0), decimals)
                            when summed then coalesce(own + below, own, below)
                            else own end as level
                from come_to)
            """;

    private final JdbcClient jdbc;

    StandingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PeriodStanding> periods(CampaignId campaign, UnitId unit, LocalDate today) {
        return jdbc.sql("""
                        select p.id, p.kind, p.number, p.title, p.starts_on, p.ends_on, own.due_on, own.id as report, own.state, own.superior is null as top,
                               count(b.id) as asked,
                               count(b.id) filter (where b.state in ('SUBMITTED', 'ACCEPTED')) as sent,
                               count(b.id) filter (where b.state = 'ACCEPTED') as accepted,
                               count(b.id) filter (where b.state = 'RETURNED') as returned,
                               count(b.id) filter (where b.days_late = 0) as on_time,
                               count(b.id) filter (where b.days_late > 0) as late,
                               count(b.id) filter (where b.days_late is null and b.due_on < :today) as overdue
                        from reporting.report own
                        join reporting.period p on p.id = own.period
                        left join reporting.report b on b.superior = own.id and b.state <> 'MERGED'
                        where own.campaign = :campaign and own.unit = :unit and own.state <> 'MERGED' and p.state <> 'PLANNED'
                        group by p.id, own.id
                        order by p.starts_on, p.ends_on, p.id
                        """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .param("today", today)
                .query(PeriodStanding.class)
                .list();
    }

    @Override
    public List<UnitStanding> below(PeriodId period, UnitId unit) {
        return jdbc.sql("""
                        select b.unit, b.unit_name as name, b.id as report, b.state, b.due_on, b.days_late
                        from reporting.report own join reporting.report b on b.superior = own.id and b.state <> 'MERGED'
                        where own.period = :period and own.unit = :unit
                        order by b.unit_name collate "vi-x-icu"
                        """)
                .param("period", period.value())
                .param("unit", unit.value())
                .query(UnitStanding.class)
                .list();
    }

    @Override
    public List<UnitPunctuality> punctuality(CampaignId campaign, UnitId unit, LocalDate today) {
        return jdbc.sql("""
                        select b.unit, max(b.unit_name) as name, count(*) as expected,
                               count(*) filter (where b.days_late = 0) as on_time,
                               count(*) filter (where b.days_late is null) as missing
                        from reporting.report own
                        join reporting.report b on b.superior = own.id and b.state <> 'MERGED'
                                               and (b.due_on < :today or b.days_late is not null)
                        join reporting.period p on p.id = own.period and p.state <> 'PLANNED'
                        where own.campaign = :campaign and own.unit = :unit
                        group by b.unit
                        order by count(*) filter (where b.days_late = 0) * 1.0 / count(*) desc, count(*) desc,
                                 max(b.unit_name) collate "vi-x-icu"
                        """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .param("today", today)
                .query(UnitPunctuality.class)
                .list();
    }

    /** A unit sees its own figure as soon as it is written. What holds for every unit holds where nothing was said of one. */
    @Override
    public List<LineStanding> lines(CampaignId campaign, String kind, UnitId unit) {
        return jdbc.sql(COME_TO.formatted("""
                                r.unit = :unit and r.period in (
                                    select p.id from reporting.period p
                                    where p.campaign = :campaign and p.kind = :kind and p.state <> 'PLANNED')""", "true") + """
                        select period, position as line, measure,
                               coalesce(own_goal, case when depth = 0 or method = 'RATIO' or not summed then whole_goal end) as goal,
                               case when summed then coalesce(own + below, own, below) else own end as value,
                               case when summed then coalesce(own_against + below_against, own_against, below_against)
                                    else own_against end as against,
                               counted_below + case when own is null then 0 else 1 end as counted
                        from come_to
                        order by period, position
                        """)
                .param("line", null)
                .param("campaign", campaign.value())
                .param("kind", kind)
                .param("unit", unit.value())
                .query(LineStanding.class)
                .list();
    }

    @Override
    public List<LineSpread> spreads(PeriodId period, UnitId unit) {
        return jdbc.sql(SENT_UP + """
                        select position as line, measure, count(level) as units, min(level) as least,
                               percentile_disc(0.25) within group (order by level) as quarter,
                               percentile_disc(0.5) within group (order by level) as middle,
                               percentile_disc(0.75) within group (order by level) as three_quarters,
                               max(level) as most
                        from levels
                        group by position, measure
                        order by position
                        """)
                .param("period", period.value())
                .param("unit", unit.value())
                .param("line", null)
                .query(LineSpread.class)
                .list();
    }

    @Override
    public List<UnitFigure> figures(PeriodId period, UnitId unit, int line) {
        return jdbc.sql(SENT_UP + """
                        select unit, unit_name as name, report, level,
                               coalesce(own_goal, case when method = 'RATIO' or not summed then whole_goal end) as goal
                        from levels
                        order by level nulls last, unit_name collate "vi-x-icu"
                        """)
                .param("period", period.value())
                .param("unit", unit.value())
                .param("line", line)
                .query(UnitFigure.class)
                .list();
    }
}
