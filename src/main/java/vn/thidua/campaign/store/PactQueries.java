package vn.thidua.campaign.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;

/** The pact of a campaign and who signed it. */
@Repository
public class PactQueries {

    private final JdbcClient jdbc;

    PactQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The words, and who wrote them. */
    public record PactRow(String words, Instant writtenAt, String writtenByName) {}

    public Optional<PactRow> find(CampaignId campaign) {
        return jdbc.sql("select words, written_at, written_by_name from campaign.pact where campaign = :campaign")
                .param("campaign", campaign.value())
                .query(PactRow.class)
                .optional();
    }

    /** One unit that takes part, and when it signed and by whom. */
    public record Signature(
            UUID id,
            UUID unit,
            String unitName,
            @Nullable Instant signedAt,
            @Nullable String signedByName) {}

    /** The units the campaign's own unit sent it to, by name. */
    public List<Signature> signatures(CampaignId campaign) {
        return jdbc.sql("""
                        select id, unit, unit_name, pact_signed_at as signed_at, pact_signed_by_name as signed_by_name
                        from campaign.participation
                        where campaign = :campaign and superior is null and state <> 'LEFT'
                        order by unit_name collate "vi-x-icu"
                        """)
                .param("campaign", campaign.value())
                .query(Signature.class)
                .list();
    }
}
