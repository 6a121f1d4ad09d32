package vn.thidua.campaign.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;

/** What campaigns ask of units, target by target. */
@Repository
public class AskedGoals {

    private final JdbcClient jdbc;

    AskedGoals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The targets at work that are this unit's too, in order. */
    public List<AskedGoal> of(CampaignId campaign, UnitId unit) {
        return jdbc.sql("""
                        select m.id as measure, m.name, m.unit_of_measure, m.method, m.summed, m.comparator, m.decimals,
                               m.part_of is not null as part, m.goal as whole_goal, a.goal as allotted, a.source,
                               f.figure, f.reason
                        from campaign.measure m
                        left join campaign.allotment a on a.measure = m.id and a.unit = :unit
                        left join campaign.participation p on p.campaign = m.campaign and p.unit = :unit
                        left join campaign.registered_figure f on f.registration = p.id and f.measure = m.id
                        where m.campaign = :campaign and m.closed_at is null and coalesce(a.source, '') <> 'NOT_ASKED'
                        order by m.position
                        """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(AskedGoal.class)
                .list();
    }
}
