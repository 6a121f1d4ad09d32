package vn.thidua.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.task.store.MatterQueries.DirectiveRow;
import vn.thidua.task.store.MatterQueries.ExplanationRow;

/**
 * Chỉ đạo và giải trình: what leaders said and asked, and who has seen and answered it.
 *
 * @param campaign the campaign alone shown; only on its page a directive about a target is given
 * @param measures its targets
 * @param units the units that can be directed
 * @param leader whether in the person's own name
 * @param reads whether this person says for the own unit that a directive was seen
 */
public record DirectivesPage(
        List<DirectiveRow> directives,
        List<ExplanationRow> explanations,
        Map<UnitId, String> names,
        Map<CampaignId, String> campaigns,
        @Nullable RunningCampaign campaign,
        List<Measure> measures,
        List<Unit> units,
        boolean leader,
        boolean reads,
        LocalDate today) {

    public String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }

    /** What a directive is about, by name. */
    public String matter(DirectiveRow row) {
        if (row.taskTitle() != null) {
            return row.taskTitle();
        }
        return measures.stream()
                .filter(measure -> measure.id().equals(row.measure()))
                .map(Measure::name)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(campaigns.get(row.campaign()), ""));
    }
}
