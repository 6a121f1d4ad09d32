package vn.thidua.campaign.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.plan.PlanTask;

/** Nhiệm vụ of a campaign, with the units named to do it. */
@Table(schema = "campaign", name = "task")
public record CampaignTask(
        String key,
        @Nullable String label,
        String text,
        @Nullable String field,
        List<String> units,
        @Nullable String parent,
        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Place place) {

    static CampaignTask of(PlanTask written) {
        return new CampaignTask(
                written.key(),
                written.label(),
                written.text(),
                written.field(),
                written.units(),
                written.parent(),
                Place.of(written.passage()));
    }
}
