package vn.thidua.campaign.store;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;

/** The targets of a campaign. */
@Repository
public class TargetQueries {

    private final JdbcClient jdbc;

    TargetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One target, in the plan's order. */
    public record TargetRow(
            String key,
            String name,
            @Nullable String section,
            @Nullable String field,
            Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueMax,
            @Nullable String valueText,
            @Nullable String unit,
            @Nullable Direction direction,
            @Nullable String baseline,
            @Nullable String period,
            @Nullable BigDecimal secondary,
            @Nullable String secondaryMeaning,
            @Nullable String partOf,
            @Nullable Integer startsAt,
            @Nullable Integer endsAt) {}

    public List<TargetRow> ofCampaign(CampaignId id) {
        return jdbc.sql("""
                        select key, name, section, field, comparator, value, value_max, value_text, unit, direction,
                               baseline, period, secondary, secondary_meaning, part_of, starts_at, ends_at
                        from campaign.target
                        where campaign = :id
                        order by position
                        """).param("id", id.value()).query(TargetRow.class).list();
    }
}
