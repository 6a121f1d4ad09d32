package vn.thidua.campaign.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Launched;
import vn.thidua.campaign.Launches;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.organisation.UnitId;

/** Reads who takes part in campaigns and how far they are. */
@Repository
class LaunchStandingQueries implements Launches {

    private final JdbcClient jdbc;

    LaunchStandingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RunningCampaign> of(UnitId unit) {
        return jdbc.sql("""
                        select c.id, c.unit, c.unit_name, c.name, c.full_symbol as document, c.starts_on, c.ends_on,
                               c.step = 'ACTIVE' as active
                        from campaign.campaign c
                        where c.step <> 'REPLACED'
                          and exists (select from campaign.participation p
                                      where p.campaign = c.id and :unit in (c.unit, p.unit))
                        order by active desc, c.issue_date desc nulls last, c.issued_at desc, c.id
                        """)
                .param("unit", unit.value())
                .query(RunningCampaign.class)
                .list();
    }

    /** Who reports to a unit that takes part no more reports to the campaign's own unit. */
    @Override
    public List<Launched> below(CampaignId campaign, UnitId unit) {
        return jdbc.sql("""
                        with there as (
                            select * from campaign.participation
                            where campaign = :campaign and ended_on is null and state <> 'LEFT')
                        select t.unit, t.unit_name as name, t.state, t.sent_at, t.acknowledge_due, t.launch_due, t.register_due,
                               t.acknowledged_at, t.launched_at, t.registered_at
                        from there t
                        where :unit = coalesce((select s.unit from there s where s.unit = t.superior),
                                               (select c.unit from campaign.campaign c where c.id = :campaign))
                        order by t.unit_name collate "vi-x-icu"
                        """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(Launched.class)
                .list();
    }
}
