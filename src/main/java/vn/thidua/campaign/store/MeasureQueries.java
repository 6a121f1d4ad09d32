package vn.thidua.campaign.store;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.MeasureId;

/** The targets at work of a campaign, as pages show them. */
@Repository
public class MeasureQueries {

    private static final String ROW = """
            select m.id, m.campaign, m.part_of, m.target_key is null as added, m.name, m.unit_of_measure, m.method, m.summed,
                   m.comparator, m.direction, m.goal, m.goal_max, m.goal_words, m.baseline, m.baseline_words, m.weight,
                   m.decimals, m.numerator, m.denominator, m.data_source, m.closed_at, m.closed_by_name, m.closed_reason
            from campaign.measure m
            """;

    private final JdbcClient jdbc;

    MeasureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order; those taken out stand last. */
    public List<MeasureRow> ofCampaign(CampaignId id) {
        return jdbc.sql(ROW + "where m.campaign = :id order by m.closed_at is not null, m.position")
                .param("id", id.value())
                .query(MeasureRow.class)
                .list();
    }

    public MeasureRow get(MeasureId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("measure " + id.value()));
    }

    private Optional<MeasureRow> find(MeasureId id) {
        return jdbc.sql(ROW + "where m.id = :id")
                .param("id", id.value())
                .query(MeasureRow.class)
                .optional();
    }

    /** How many targets of the plan are not at work yet. */
    public long waiting(CampaignId id) {
        return jdbc.sql("""
                        select count(*)
                        from campaign.target t
                        where t.campaign = :id
                          and not exists (select from campaign.measure m where m.campaign = t.campaign and m.target_key = t.key)
                        """).param("id", id.value()).query(Long.class).single();
    }
}
