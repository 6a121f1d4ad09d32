package vn.thidua.campaign.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.DeadlineKind;

/** Deadlines, of one campaign and of a unit. */
@Repository
public class DeadlineQueries {

    private final JdbcClient jdbc;

    DeadlineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One deadline.
     *
     * @param day its day, or the last day of the week, month or quarter it names
     */
    public record DeadlineRow(
            DeadlineKind kind,
            @Nullable LocalDate day,
            @Nullable LocalDate dueOn,
            String dateText,
            String what,
            @Nullable String fromWhom,
            @Nullable String toWhom,
            @Nullable String channel,
            @Nullable String recurrence,
            @Nullable Integer startsAt,
            @Nullable Integer endsAt) {}

    /** Dated ones first, by day; then in the plan's order. */
    public List<DeadlineRow> ofCampaign(CampaignId id) {
        return jdbc.sql("""
                        select kind, coalesce(due_on, range_end) as day, due_on, date_text, what, from_whom, to_whom,
                               channel, recurrence, starts_at, ends_at
                        from campaign.deadline
                        where campaign = :id
                        order by coalesce(due_on, range_end) nulls last, position
                        """).param("id", id.value()).query(DeadlineRow.class).list();
    }

    /**
     * A deadline of one of a unit's campaigns.
     *
     * @param fromWhom whose duty it is, as the plan names them; null where it names nobody
     */
    public record UnitDeadline(
            UUID campaign,
            String campaignName,
            String what,
            @Nullable String fromWhom,
            LocalDate day,
            DeadlineKind kind) {}

    /** What falls due for a unit until a day, oldest first; what is late is due too. At most fifty. */
    public List<UnitDeadline> ofUnit(UUID unit, LocalDate until) {
        return jdbc.sql("""
                        select c.id as campaign, c.name as campaign_name, d.what, d.from_whom, d.kind,
                               coalesce(d.due_on, d.range_end) as day
                        from campaign.deadline d
                        join campaign.campaign c on c.id = d.campaign
                        where c.unit = :unit and c.step = 'ACTIVE' and coalesce(d.due_on, d.range_end) <= :until
                        order by coalesce(d.due_on, d.range_end), c.name, d.position
                        limit 50
                        """)
                .param("unit", unit)
                .param("until", until)
                .query(UnitDeadline.class)
                .list();
    }
}
