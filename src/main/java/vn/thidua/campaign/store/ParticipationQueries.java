package vn.thidua.campaign.store;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.domain.ParticipationState;

/** Units' parts in campaigns, one by one and as what a unit has to do. */
@Repository
public class ParticipationQueries {

    private final JdbcClient jdbc;

    ParticipationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ParticipationRow get(ParticipationId id) {
        return jdbc.sql("""
                        select p.id, p.campaign, c.name as campaign_name, c.full_symbol as document, c.step as campaign_step,
                               c.unit as campaign_unit, p.unit, p.unit_name, coalesce(p.superior, c.unit) as superior, p.state,
                               p.sent_at, p.sent_by_name, p.acknowledge_due, p.launch_due, p.register_from, p.register_due,
                               p.acknowledged_at, p.acknowledged_by_name, p.own_campaign, o.name as own_name, p.launched_at,
                               p.registered_at, p.registered_by_name, p.decided_at, p.decided_by_name, p.decision_note,
                               p.pact_signed_at, p.pact_signed_by_name, p.ended_on, r.content, r.saved_at,
                               exists (select from campaign.pact where campaign = c.id) as pact,
                               (select count(*) from campaign.participation b
                                 where b.campaign = p.campaign and b.superior = p.unit and b.state <> 'LEFT') as below
                        from campaign.participation p
                        join campaign.campaign c on c.id = p.campaign
                        left join campaign.campaign o on o.id = p.own_campaign
                        left join campaign.registration r on r.participation = p.id
                        where p.id = :id
                        """)
                .param("id", id.value())
                .query(ParticipationRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("participation " + id.value()));
    }

    public Optional<ParticipationId> of(CampaignId campaign, UUID unit) {
        return jdbc.sql("select id from campaign.participation where campaign = :campaign and unit = :unit")
                .param("campaign", campaign.value())
                .param("unit", unit)
                .query(UUID.class)
                .optional()
                .map(ParticipationId::new);
    }

    /** A campaign of the unit that could carry another out. */
    public record OwnCampaign(UUID id, String name) {}

    public List<OwnCampaign> campaignsOf(UUID unit, CampaignId except) {
        return jdbc.sql("""
                        select id, coalesce(full_symbol || ': ', '') || name as name
                        from campaign.campaign
                        where unit = :unit and step <> 'REPLACED' and id <> :except
                        order by issue_date desc nulls last, issued_at desc
                        limit 50
                        """)
                .param("unit", unit)
                .param("except", except.value())
                .query(OwnCampaign.class)
                .list();
    }

    /** What a unit has still to do in one campaign it takes part in. */
    public record OpenPart(
            UUID id,
            String campaignName,
            ParticipationState state,
            @Nullable LocalDate acknowledgeDue,
            @Nullable LocalDate launchDue,
            @Nullable LocalDate registerFrom,
            @Nullable LocalDate registerDue,
            boolean launched) {}

    public List<OpenPart> openOf(UUID unit) {
        return jdbc.sql("""
                        select p.id, c.name as campaign_name, p.state, p.acknowledge_due, p.launch_due, p.register_from,
                               p.register_due, p.own_campaign is not null as launched
                        from campaign.participation p
                        join campaign.campaign c on c.id = p.campaign
                        where p.unit = :unit and c.step = 'ACTIVE' and p.state <> 'LEFT'
                          and not (p.state in ('REGISTERED', 'APPROVED') and (p.own_campaign is not null or p.launch_due is null))
                        order by p.sent_at
                        limit 50
                        """).param("unit", unit).query(OpenPart.class).list();
    }

    /** Registrations of one campaign that wait to be looked at by a unit. */
    public record Waiting(UUID campaign, String campaignName, long registrations) {}

    public List<Waiting> waitingFor(UUID unit) {
        return jdbc.sql("""
                        select c.id as campaign, c.name as campaign_name, count(*) as registrations
                        from campaign.participation p
                        join campaign.campaign c on c.id = p.campaign
                        where p.state = 'REGISTERED' and c.step = 'ACTIVE' and coalesce(p.superior, c.unit) = :unit
                        group by c.id, c.name
                        order by c.name
                        """).param("unit", unit).query(Waiting.class).list();
    }
}
