package vn.thidua.campaign.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;

/** Bảng tiến độ phát động: how far the units are that one unit sent a campaign to, the most overdue first. */
@Repository
@Transactional(readOnly = true)
public class BoardQueries {

    private static final String STANDING = """
            select p.*,
                   case when p.state = 'SENT' then greatest(:today - p.acknowledge_due, 0) else 0 end as late_acknowledging,
                   case when p.state <> 'LEFT' and p.own_campaign is null then greatest(:today - p.launch_due, 0) else 0 end as late_launching,
                   case when p.state in ('SENT', 'ACKNOWLEDGED', 'REGISTRATION_RETURNED')
                        then greatest(:today - p.register_due, 0) else 0 end as late_registering
            from campaign.participation p
            where p.campaign = :campaign and p.superior is not distinct from cast(:superior as uuid)
            """;

    private static final String ROWS = """
            select s.id, s.unit, s.unit_name, s.state, s.acknowledge_due, s.launch_due, s.register_due, s.acknowledged_at,
                   s.launched_at, s.own_campaign, s.registered_at,
                   greatest(cast(s.registered_at at time zone 'Asia/Ho_Chi_Minh' as date) - s.register_due, 0) as registered_late,
                   s.pact_signed_at, coalesce(s.late_acknowledging, 0) as late_acknowledging,
                   coalesce(s.late_launching, 0) as late_launching, coalesce(s.late_registering, 0) as late_registering,
                   (select count(*) from campaign.participation b
                     where b.campaign = s.campaign and b.superior = s.unit and b.state <> 'LEFT') as below,
                   count(*) over () as total
            from (%s) s
            where not exists (
                      select from regexp_split_to_table(platform.unaccent_vn(:words), '\\s+') word
                      where strpos(s.search, word) = 0)
              and (cast(:state as text) is null or s.state = :state)
              and (not :late or greatest(s.late_acknowledging, s.late_launching, s.late_registering) > 0)
            order by s.state = 'LEFT', greatest(s.late_acknowledging, s.late_launching, s.late_registering) desc nulls last,
                     array_position(array['SENT', 'REGISTRATION_RETURNED', 'ACKNOWLEDGED', 'REGISTERED', 'APPROVED'], s.state),
                     s.unit_name collate "vi-x-icu", s.id
            """.formatted(STANDING);

    private final JdbcClient jdbc;

    BoardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many units stand where, and how many have something overdue. */
    public record Counts(
            long sent,
            long acknowledged,
            long registered,
            long returned,
            long approved,
            long left,
            long launched,
            long late) {

        public long all() {
            return sent + acknowledged + registered + returned + approved;
        }
    }

    public Counts counts(CampaignId campaign, @Nullable UUID superior, LocalDate today) {
        return jdbc.sql("""
                        select count(*) filter (where state = 'SENT') as sent,
                               count(*) filter (where state = 'ACKNOWLEDGED') as acknowledged,
                               count(*) filter (where state = 'REGISTERED') as registered,
                               count(*) filter (where state = 'REGISTRATION_RETURNED') as returned,
                               count(*) filter (where state = 'APPROVED') as approved,
                               count(*) filter (where state = 'LEFT') as "left",
                               count(*) filter (where own_campaign is not null and state <> 'LEFT') as launched,
                               count(*) filter (where greatest(late_acknowledging, late_launching, late_registering) > 0) as late
                        from (%s) s
                        """.formatted(STANDING))
                .param("campaign", campaign.value())
                .param("superior", superior)
                .param("today", today)
                .query(Counts.class)
                .single();
    }

    /** A unit and the name it was sent the campaign by. */
    public record Named(UUID unit, String unitName) {}

    /** Those a unit sent the campaign to, by name. */
    public List<Named> namesBelow(CampaignId campaign, UnitId from) {
        return jdbc.sql("""
                        select p.unit, p.unit_name
                        from campaign.participation p join campaign.campaign c on c.id = p.campaign
                        where p.campaign = :campaign and coalesce(p.superior, c.unit) = :from and p.state <> 'LEFT'
                        order by p.unit_name collate "vi-x-icu", p.unit
                        """)
                .param("campaign", campaign.value())
                .param("from", from.value())
                .query(Named.class)
                .list();
    }

    /** Whether a unit runs the campaign or takes part in it. */
    public boolean takesPart(CampaignId campaign, UnitId unit) {
        return jdbc.sql("""
                        select exists (select from campaign.campaign where id = :campaign and unit = :unit)
                            or exists (select from campaign.participation
                                       where campaign = :campaign and unit = :unit and state <> 'LEFT')
                        """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether it was sent to any unit. */
    public boolean launched(CampaignId campaign) {
        return jdbc.sql("select exists (select from campaign.participation where campaign = :campaign)")
                .param("campaign", campaign.value())
                .query(Boolean.class)
                .single();
    }

    public List<BoardRow> page(CampaignId campaign, @Nullable UUID superior, BoardFilter filter, LocalDate today) {
        return asked(ROWS + "limit :most offset :from", campaign, superior, filter, today)
                .param("most", BoardFilter.PAGE)
                .param("from", (filter.page() - 1) * BoardFilter.PAGE)
                .query(BoardRow.class)
                .list();
    }

    /** All rows the filter finds, one after the other. */
    public void each(
            CampaignId campaign, @Nullable UUID superior, BoardFilter filter, LocalDate today, Consumer<BoardRow> row) {
        try (var rows = asked(ROWS, campaign, superior, filter, today).query(BoardRow.class).stream()) {
            rows.forEach(row);
        }
    }

    private JdbcClient.StatementSpec asked(
            String sql, CampaignId campaign, @Nullable UUID superior, BoardFilter filter, LocalDate today) {
        return jdbc.sql(sql)
                .param("campaign", campaign.value())
                .param("superior", superior)
                .param("today", today)
                .param("words", filter.words() == null ? "" : filter.words().strip())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("late", filter.late());
    }
}
