package vn.thidua.campaign.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;

/** The work of a campaign: tasks, what units are charged with, how it is rewarded and who is told. */
@Repository
public class WorkQueries {

    private final JdbcClient jdbc;

    WorkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One task with the units named to do it. */
    public record TaskRow(
            String key,
            @Nullable String label,
            String text,
            @Nullable String field,
            List<String> units,
            @Nullable String parent,
            @Nullable Integer startsAt,
            @Nullable Integer endsAt) {}

    public List<TaskRow> tasks(CampaignId id) {
        return jdbc.sql("""
                        select key, label, text, field, units, parent, starts_at, ends_at
                        from campaign.task
                        where campaign = :id
                        order by position
                        """)
                .param("id", id.value())
                .query((row, number) -> new TaskRow(
                        row.getString("key"),
                        row.getString("label"),
                        row.getString("text"),
                        row.getString("field"),
                        words(row, "units"),
                        row.getString("parent"),
                        row.getObject("starts_at", Integer.class),
                        row.getObject("ends_at", Integer.class)))
                .list();
    }

    /** What one unit is charged with; the unit itself where it is known here. */
    public record ChargeRow(
            String key,
            String unitName,
            @Nullable String unitNote,
            @Nullable UUID unit,
            List<String> duties,
            @Nullable Integer startsAt,
            @Nullable Integer endsAt) {}

    public List<ChargeRow> charges(CampaignId id) {
        return jdbc.sql("""
                        select key, unit_name, unit_note, unit, duties, starts_at, ends_at
                        from campaign.assignment
                        where campaign = :id
                        order by position
                        """)
                .param("id", id.value())
                .query((row, number) -> new ChargeRow(
                        row.getString("key"),
                        row.getString("unit_name"),
                        row.getString("unit_note"),
                        row.getObject("unit", UUID.class),
                        words(row, "duties"),
                        row.getObject("starts_at", Integer.class),
                        row.getObject("ends_at", Integer.class)))
                .list();
    }

    /** One award rule. */
    public record AwardRow(
            @Nullable String level,
            @Nullable String decider,
            List<String> forms,
            List<String> objects,
            List<String> principles,
            @Nullable Integer startsAt,
            @Nullable Integer endsAt) {}

    public List<AwardRow> awards(CampaignId id) {
        return jdbc.sql("""
                        select level, decider, forms, objects, principles, starts_at, ends_at
                        from campaign.award_rule
                        where campaign = :id
                        order by position
                        """)
                .param("id", id.value())
                .query((row, number) -> new AwardRow(
                        row.getString("level"),
                        row.getString("decider"),
                        words(row, "forms"),
                        words(row, "objects"),
                        words(row, "principles"),
                        row.getObject("starts_at", Integer.class),
                        row.getObject("ends_at", Integer.class)))
                .list();
    }

    /** One addressee of the plan. */
    public record RecipientRow(String name, @Nullable String note) {}

    public List<RecipientRow> recipients(CampaignId id) {
        return jdbc.sql("select name, note from campaign.recipient where campaign = :id order by position")
                .param("id", id.value())
                .query(RecipientRow.class)
                .list();
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
