package vn.thidua.campaign.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.Refusal;

/** Giao ước thi đua: the words the units of a campaign sign. */
@Table(schema = "campaign", name = "pact")
public record Pact(
        @Id CampaignId campaign,
        @Version @Nullable Integer version,
        String words,

        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "written_")
        Mark written) {

    public static Pact of(CampaignId campaign, String words, Mark written) {
        return new Pact(campaign, null, said(words), written);
    }

    public Pact rewritten(String wanted, Mark by) {
        return new Pact(campaign, version, said(wanted), by);
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw Refusal.because(LaunchReason.PACT_EMPTY);
        }
        return words.strip();
    }
}
