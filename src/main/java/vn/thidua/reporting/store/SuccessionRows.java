package vn.thidua.reporting.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.shared.Actor;

/** The tree of reports of a period, as units that end, begin and move change it. Totals are mended by who calls. */
@Component
public class SuccessionRows {

    /** An open period, as far as succession asks. */
    public record OpenPeriod(
            PeriodId id, UUID campaign, UnitId unit, String title, LocalDate startsOn, LocalDate endsOn) {}

    /** One unit's report that still stands. */
    public record Standing(
            ReportId id,
            UnitId unit,
            String unitName,
            @Nullable ReportId superior,
            int depth,
            ReportState state) {}

    private final JdbcClient db;

    SuccessionRows(JdbcClient db) {
        this.db = db;
    }

    public List<OpenPeriod> openPeriods() {
        return db.sql("""
                        select id, campaign, unit, title, starts_on, ends_on
                        from reporting.period
                        where state = 'OPEN'
                        order by starts_on, id
                        """).query(OpenPeriod.class).list();
    }

    /** Higher ones first. */
    public List<Standing> standing(PeriodId period) {
        return db.sql("""
                        select id, unit, unit_name, superior, depth, state
                        from reporting.report
                        where period = :period and state <> 'MERGED'
                        order by depth, unit_name, id
                        """).param("period", period.value()).query(Standing.class).list();
    }

    /** Whether one of the units has no report in the period. */
    public boolean misses(PeriodId period, Collection<UnitId> units) {
        return db.sql("""
                        select exists (
                          select from unnest(cast(:units as uuid[])) as one (unit)
                          where not exists (select from reporting.report r where r.period = :period and r.unit = one.unit))
                        """)
                .param("period", period.value())
                .param("units", IdArray.of(units))
                .query(Boolean.class)
                .single();
    }

    /** Nobody takes a step with a report of the period until the end of the transaction. */
    public void hold(PeriodId period) {
        db.sql("select id from reporting.report where period = :period order by id for update")
                .param("period", period.value())
                .query()
                .listOfRows();
    }

    /** A report for a successor that had none: due when the last of its predecessors' is. */
    public ReportId begin(ReportId predecessor, UnitId unit, String name, @Nullable ReportId superior) {
        var id = ReportId.fresh();
        db.sql("""
                        insert into reporting.report (id, version, period, campaign, unit, unit_name, superior, depth, leaf, state, due_on)
                        select :id, 0, period, campaign, :unit, :name, :superior, 0, leaf, 'OPEN', due_on
                        from reporting.report
                        where id = :predecessor
                        """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("name", name)
                .param("superior", superior == null ? null : superior.value())
                .param("predecessor", predecessor.value())
                .update();
        return id;
    }

    /** The successor answers for it from now on, and for those that reported to it. */
    public void merge(ReportId from, ReportId into) {
        db.sql("""
                        with recursive up(id) as (
                          select superior from reporting.report where id = :into
                          union all
                          select r.superior from up join reporting.report r on r.id = up.id)
                        update reporting.report
                        set superior = (select superior from reporting.report where id = :from), version = version + 1
                        where id = :into and exists (select from up where id = :from)
                        """).param("from", from.value()).param("into", into.value()).update();
        db.sql("""
                        update reporting.report
                        set superior = :into, version = version + 1
                        where superior = :from and id <> :into
                        """).param("from", from.value()).param("into", into.value()).update();
        db.sql("""
                        update reporting.report
                        set state = 'MERGED', successor = :into, version = version + 1
                        where id = :from
                        """).param("from", from.value()).param("into", into.value()).update();
    }

    public void hang(ReportId report, ReportId superior) {
        db.sql("update reporting.report set superior = :superior, version = version + 1 where id = :report")
                .param("report", report.value())
                .param("superior", superior.value())
                .update();
    }

    /** What predecessors were asked, summed, where nothing is said of the successor yet. */
    public void inherit(ReportId successor) {
        db.sql("""
                        insert into reporting.asked (report, line, source, goal)
                        select :successor, a.line, min(a.source), case when l.summed then sum(a.goal) else max(a.goal) end
                        from reporting.report r
                        join reporting.asked a on a.report = r.id
                        join reporting.line l on l.period = r.period and l.position = a.line
                        where r.successor = :successor
                        group by a.line, l.summed
                        on conflict (report, line) do nothing
                        """).param("successor", successor.value()).update();
    }

    /** Every unit that reported in the campaign. */
    public List<UnitId> units(UUID campaign) {
        return db.sql("select distinct unit from reporting.report where campaign = :campaign")
                .param("campaign", campaign)
                .query((row, n) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
    }

    /** From now on the successor's figures to date hold the predecessor's. */
    public void remember(UUID campaign, UnitId unit, UnitId successor, LocalDate since) {
        db.sql("""
                        insert into reporting.succession (campaign, unit, successor, since)
                        values (:campaign, :unit, :successor, :since)
                        on conflict (campaign, unit) do update
                        set successor = excluded.successor, since = excluded.since
                        """)
                .param("campaign", campaign)
                .param("unit", unit.value())
                .param("successor", successor.value())
                .param("since", since)
                .update();
    }

    public void trace(ReportId report, Actor by, Instant at, String note) {
        db.sql("""
                        insert into reporting.report_step (report, number, step, by_name, by, at, note)
                        select :report, coalesce(max(number), 0) + 1, 'MERGE', :name, :by, :at, :note
                        from reporting.report_step
                        where report = :report
                        """)
                .param("report", report.value())
                .param("name", by.name())
                .param("by", by.account())
                .param("at", java.sql.Timestamp.from(at))
                .param("note", note)
                .update();
    }

    /**
     * Puts depths right after reports were hung elsewhere, and who is a leaf. A unit that reported for itself and now has
     * others below it goes on reporting for itself, and theirs are added.
     */
    public void settle(Collection<PeriodId> periods) {
        var ids = IdArray.of(periods);
        db.sql("""
                        with recursive tree(id, depth) as (
                          select id, 0 from reporting.report where period in (select unnest(cast(:periods as uuid[]))) and superior is null
                          union all
                          select r.id, tree.depth + 1 from tree join reporting.report r on r.superior = tree.id)
                        update reporting.report r
                        set depth = tree.depth, version = version + 1
                        from tree
                        where tree.id = r.id and r.depth <> tree.depth
                        """).param("periods", ids).update();
        db.sql("""
                        insert into reporting.asked (report, line, source)
                        select r.id, l.position, 'BOTH'
                        from reporting.report r join reporting.line l on l.period = r.period
                        where r.period in (select unnest(cast(:periods as uuid[]))) and r.leaf and r.state <> 'MERGED'
                          and exists (select from reporting.report c where c.superior = r.id and c.state <> 'MERGED')
                        on conflict (report, line) do nothing
                        """).param("periods", ids).update();
        db.sql("""
                        update reporting.report r
                        set leaf = not r.leaf, version = version + 1
                        where r.period in (select unnest(cast(:periods as uuid[]))) and r.state <> 'MERGED'
                          and r.leaf = exists (select from reporting.report c where c.superior = r.id and c.state <> 'MERGED')
                        """).param("periods", ids).update();
    }
}
