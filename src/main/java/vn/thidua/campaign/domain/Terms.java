package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.CampaignKind;
import vn.thidua.plan.WrittenPlan;

/** What a campaign is about and how long it runs, as its plan states it. */
public record Terms(
        String name,
        @Nullable CampaignKind kind,
        @Nullable String theme,
        @Nullable String participants,
        @Nullable String startText,
        @Nullable LocalDate startsOn,
        @Nullable String endText,
        @Nullable LocalDate endsOn,
        List<String> occasions) {

    static Terms of(WrittenPlan plan) {
        var stated = plan.campaign();
        var name = stated.name().value();
        return new Terms(
                name == null ? String.valueOf(plan.head().subject().value()) : name,
                stated.kind().value(),
                stated.theme().value(),
                stated.participants().value(),
                stated.startText().value(),
                stated.start().value(),
                stated.endText().value(),
                stated.end().value(),
                stated.occasions());
    }
}
