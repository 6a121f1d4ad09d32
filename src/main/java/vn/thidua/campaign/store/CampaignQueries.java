package vn.thidua.campaign.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.Sight;
import vn.thidua.plan.PlanId;
import vn.thidua.platform.IdArray;

/** One campaign: its head, its relations, its place in the world. */
@Repository
public class CampaignQueries {

    private final JdbcClient jdbc;

    CampaignQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sight from where it is looked at: a parent out of sight is left out */
    public Optional<CampaignHead> head(CampaignId id, Sight sight) {
        return jdbc.sql("""
                        select c.id, c.plan, c.unit, c.unit_name, c.document_type, c.full_symbol, c.issue_date, c.level,
                               c.source, c.name, c.kind, c.theme, c.participants, c.start_text, c.starts_on, c.end_text,
                               c.ends_on, p.id as parent, p.name as parent_name, c.parent_type, c.parent_symbol,
                               c.parent_date, c.parent_issuer, c.issued_at, c.issued_by_name, c.step, c.closed_at,
                               c.closed_by_name, c.replaced_by,
                               (select old.id from campaign.campaign old where old.replaced_by = c.id) as replaces,
                               (select count(*) from campaign.target where campaign = c.id) as targets,
                               (select count(*) from campaign.task where campaign = c.id) as tasks,
                               (select count(*) from campaign.assignment where campaign = c.id) as units,
                               (select count(*) from campaign.deadline where campaign = c.id) as deadlines,
                               (select count(*) from campaign.award_rule where campaign = c.id) as awards,
                               (select count(*) from campaign.measure where campaign = c.id and closed_at is null) as measures,
                               (select count(*) from campaign.participation where campaign = c.id and state <> 'LEFT') as taking_part
                        from campaign.campaign c
                        left join campaign.campaign p on p.id = c.parent
                         and p.unit in (select unnest(cast(:seen as uuid[])))
                        where c.id = :id
                        """)
                .param("id", id.value())
                .param("seen", IdArray.of(sight.seen()))
                .query(CampaignHead.class)
                .optional();
    }

    /** A campaign that carries this one out. */
    public record Child(
            UUID id, String name, String unitName, @Nullable String fullSymbol) {}

    public List<Child> children(CampaignId id, Sight sight) {
        return jdbc.sql("""
                        select id, name, unit_name, full_symbol
                        from campaign.campaign
                        where parent = :id and step <> 'REPLACED' and unit in (select unnest(cast(:seen as uuid[])))
                        order by unit_name, issue_date
                        """)
                .param("id", id.value())
                .param("seen", IdArray.of(sight.seen()))
                .query(Child.class)
                .list();
    }

    public Optional<CampaignId> ofPlan(PlanId plan) {
        return jdbc.sql("select id from campaign.campaign where plan = :plan")
                .param("plan", plan.value())
                .query(UUID.class)
                .optional()
                .map(CampaignId::new);
    }
}
