package vn.thidua.campaign.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.plan.AwardRule;

/** Quy định khen thưởng of a campaign. */
@Table(schema = "campaign", name = "award_rule")
public record CampaignAward(
        @Nullable String level,
        @Nullable String decider,
        List<String> forms,
        List<String> objects,
        List<String> principles,
        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Place place) {

    static CampaignAward of(AwardRule written) {
        return new CampaignAward(
                written.level(),
                written.decider(),
                written.forms(),
                written.objects(),
                written.principles(),
                Place.of(written.passage()));
    }
}
