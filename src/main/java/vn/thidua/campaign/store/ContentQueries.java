package vn.thidua.campaign.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.CitationRole;

/** The words of a campaign's plan: sections, what it stands on, the movements it names, its whole text. */
@Repository
public class ContentQueries {

    private final JdbcClient jdbc;

    ContentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One section with its own words. */
    public record SectionRow(
            int position, String label, @Nullable String heading, int level, String body) {}

    public List<SectionRow> sections(CampaignId id) {
        return jdbc.sql("""
                        select position, label, heading, level, body
                        from campaign.section
                        where campaign = :id
                        order by position
                        """).param("id", id.value()).query(SectionRow.class).list();
    }

    /** One document the plan cites. */
    public record BasisRow(
            String type,
            @Nullable String symbol,
            @Nullable LocalDate issueDate,
            @Nullable String issuer,
            @Nullable String subject,
            CitationRole role,
            @Nullable Integer startsAt,
            @Nullable Integer endsAt) {}

    public List<BasisRow> bases(CampaignId id) {
        return jdbc.sql("""
                        select type, symbol, issue_date, issuer, subject, role, starts_at, ends_at
                        from campaign.legal_basis
                        where campaign = :id
                        order by position
                        """).param("id", id.value()).query(BasisRow.class).list();
    }

    /** One movement the plan names. */
    public record MovementRow(
            String name,
            @Nullable String launcher,
            @Nullable String period,
            @Nullable String planSymbol,
            @Nullable LocalDate planDate,
            @Nullable String planIssuer) {}

    public List<MovementRow> movements(CampaignId id) {
        return jdbc.sql("""
                        select name, launcher, period, plan_symbol, plan_date, plan_issuer
                        from campaign.movement
                        where campaign = :id
                        order by position
                        """).param("id", id.value()).query(MovementRow.class).list();
    }

    public String text(CampaignId id) {
        return jdbc.sql("select source_text from campaign.content where campaign = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
