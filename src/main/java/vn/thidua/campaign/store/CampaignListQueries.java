package vn.thidua.campaign.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.domain.Sight;
import vn.thidua.platform.IdArray;

/** The list of campaigns, and what it can be filtered by. */
@Repository
public class CampaignListQueries {

    private static final String LIST = """
            select c.id, c.name, c.document_type, c.full_symbol, c.issue_date, c.unit, c.unit_name, c.level, c.kind,
                   c.starts_on, c.ends_on, c.step,
                   (select count(*) from campaign.target t where t.campaign = c.id) as targets,
                   (select count(*) from campaign.assignment a where a.campaign = c.id) as units,
                   c.total
            from (select found.*, count(*) over () as total
                  from campaign.campaign found
                  where found.unit in (select unnest(cast(:seen as uuid[])))
                    and (:words = '' or not exists (
                        select from regexp_split_to_table(platform.unaccent_vn(:words), '\\s+') word
                        where strpos(found.search, word) = 0))
                    and (cast(:year as int) is null or found.year = :year)
                    and (cast(:level as text) is null or found.level = :level)
                    and (cast(:kind as text) is null or found.kind = :kind)
                    and (:units = '{}' or found.unit in (select unnest(cast(:units as uuid[]))))
                    and coalesce(cast(:state as text), '') = case
                        when cast(:state as text) is null and found.step <> 'REPLACED' then ''
                        when found.step = 'REPLACED' then 'REPLACED'
                        when found.step = 'CLOSED' then 'CLOSED'
                        when found.ends_on < :today then 'ENDED'
                        when found.starts_on > :today then 'SCHEDULED'
                        else 'ACTIVE' end
                  order by %s
                  limit :most offset :from) c
            order by %s
            """;

    private final JdbcClient jdbc;

    CampaignListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CampaignRow> list(CampaignFilter filter, Sight sight, LocalDate today) {
        var order =
                switch (filter.order()) {
                    case NEWEST -> "%1$s.issue_date desc nulls last, %1$s.issued_at desc, %1$s.id";
                    case DEADLINE ->
                        "(%1$s.ends_on < :today), %1$s.ends_on nulls last, %1$s.issue_date desc nulls last, %1$s.id";
                };
        return jdbc.sql(LIST.formatted(order.formatted("found"), order.formatted("c")))
                .param("seen", IdArray.of(sight.seen()))
                .param("words", filter.words() == null ? "" : filter.words().strip())
                .param("year", filter.year())
                .param("level", name(filter.level()))
                .param("kind", name(filter.kind()))
                .param("units", filter.unitArray())
                .param("state", name(filter.state()))
                .param("today", today)
                .param("most", CampaignFilter.PAGE)
                .param("from", (filter.page() - 1) * CampaignFilter.PAGE)
                .query(CampaignRow.class)
                .list();
    }

    /** A unit that runs campaigns, in one of the years it does. */
    public record Facet(int year, UUID unit, String unitName) {}

    /** The years and units of all campaigns this person may see. */
    public List<Facet> facets(Sight sight) {
        return jdbc.sql("""
                        select distinct year, unit, unit_name
                        from campaign.campaign
                        where unit in (select unnest(cast(:seen as uuid[])))
                        order by year desc, unit_name
                        """)
                .param("seen", IdArray.of(sight.seen()))
                .query(Facet.class)
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
