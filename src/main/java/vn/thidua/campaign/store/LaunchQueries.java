package vn.thidua.campaign.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.DueWork;
import vn.thidua.plan.DeadlineKind;
import vn.thidua.plan.DeadlineRelation;

/** What the page that launches a campaign begins with. */
@Repository
public class LaunchQueries {

    private final JdbcClient jdbc;

    LaunchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units that have the campaign already. */
    public Set<UUID> sent(CampaignId campaign) {
        return jdbc
                .sql("select unit from campaign.participation where campaign = :campaign")
                .param("campaign", campaign.value())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The campaigns that run and were sent to anyone. */
    public List<CampaignId> running() {
        return jdbc.sql("""
                        select c.id
                        from campaign.campaign c
                        where c.step = 'ACTIVE' and exists (select from campaign.participation p where p.campaign = c.id)
                        """).query(UUID.class).list().stream()
                .map(CampaignId::new)
                .toList();
    }

    private record DueRow(
            String key,
            DeadlineKind kind,
            @Nullable LocalDate dueOn,
            String dateText,
            DeadlineRelation relation,
            String what,
            @Nullable LocalDate rangeEnd) {

        DueWork due() {
            return new DueWork(
                    key, kind, dueOn, dateText, relation, what, null, null, null, null, rangeEnd, null, null);
        }
    }

    /** The plan's deadlines, for what they say of launching and registering. */
    public List<DueWork> deadlines(CampaignId campaign) {
        return jdbc.sql("""
                        select key, kind, due_on, date_text, relation, what, range_end
                        from campaign.deadline
                        where campaign = :campaign
                        order by position
                        """).param("campaign", campaign.value()).query(DueRow.class).list().stream()
                .map(DueRow::due)
                .toList();
    }
}
