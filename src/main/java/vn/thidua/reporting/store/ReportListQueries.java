package vn.thidua.reporting.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.store.PeriodQueries.ReportRow;
import vn.thidua.reporting.store.ReportFilter.Standing;

/** The reports sent to one unit in a period: the overdue first, then those that wait. */
@Component
public class ReportListQueries {

    private static final String STANDS = """
            case :standing
                when 'OVERDUE' then r.state in ('OPEN', 'RETURNED') and r.due_on < :today
                when 'WAITING' then r.state = 'SUBMITTED'
                when 'RETURNED' then r.state = 'RETURNED'
                when 'NOT_YET' then r.state = 'OPEN' and r.due_on >= :today
                when 'ACCEPTED' then r.state = 'ACCEPTED'
                when 'SENT_LATE' then r.days_late > 0
                else true
            end
            """;

    private final JdbcClient db;

    ReportListQueries(JdbcClient db) {
        this.db = db;
    }

    public List<ReportRow> sentTo(ReportId superior, ReportFilter filter) {
        return db.sql("""
                        select r.id, r.unit_name, r.leaf, r.state, r.due_on, r.days_late, r.submitted_at, r.submitted_by_name,
                               (select count(*) from reporting.report_step t where t.report = r.id) as steps,
                               below.below, below.accepted, count(*) over () as found
                        from reporting.report r
                        cross join lateral (
                            select count(*) as below, count(*) filter (where b.state = 'ACCEPTED') as accepted
                            from reporting.report b where b.superior = r.id and b.state <> 'MERGED'
                        ) below
                        where r.superior = :superior and r.state <> 'MERGED'
                          and (:words = '' or platform.unaccent_vn(r.unit_name)
                               like '%' || replace(replace(platform.unaccent_vn(:words), '\\', '\\\\'), '%', '\\%') || '%')
                          and (""" + STANDS + """
                        )
                        order by case when r.state in ('OPEN', 'RETURNED') and r.due_on < :today then 1
                                      when r.state = 'SUBMITTED' then 2 when r.state = 'RETURNED' then 3
                                      when r.state = 'OPEN' then 4 else 5 end,
                                 r.due_on, r.unit_name collate "vi-x-icu", r.id
                        limit :most offset :offset
                        """)
                .param("superior", superior.value())
                .param("words", filter.words())
                .param("standing", filter.standing().name())
                .param("today", filter.today())
                .param("most", ReportFilter.PAGE)
                .param("offset", filter.offset())
                .query(ReportRow.class)
                .list();
    }

    /** How many stand each way. */
    public Map<Standing, Long> counts(ReportId superior, LocalDate today) {
        var row = db.sql("""
                        select count(*) as all_reports,
                               count(*) filter (where state in ('OPEN', 'RETURNED') and due_on < :today) as overdue,
                               count(*) filter (where state = 'SUBMITTED') as waiting,
                               count(*) filter (where state = 'RETURNED') as returned,
                               count(*) filter (where state = 'OPEN' and due_on >= :today) as not_yet,
                               count(*) filter (where state = 'ACCEPTED') as accepted,
                               count(*) filter (where days_late > 0) as sent_late
                        from reporting.report where superior = :superior and state <> 'MERGED'
                        """)
                .param("superior", superior.value())
                .param("today", today)
                .query()
                .singleRow();
        var counts = new EnumMap<Standing, Long>(Standing.class);
        counts.put(Standing.ALL, (Long) row.get("all_reports"));
        for (var standing : Standing.values()) {
            if (standing != Standing.ALL) {
                counts.put(standing, (Long) row.get(standing.name().toLowerCase(Locale.ROOT)));
            }
        }
        return counts;
    }
}
