package vn.thidua.campaign.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.Step;
import vn.thidua.plan.CampaignKind;
import vn.thidua.plan.Level;

/**
 * What stands above every tab of a campaign, with the number of things on each.
 *
 * @param parent the higher campaign, where it is known and this person may see it
 * @param replacedBy the campaign of a later confirmation of the same plan
 * @param replaces the campaign of the confirmation before this one
 * @param units how many units the plan charges
 */
public record CampaignHead(
        CampaignId id,
        UUID plan,
        UUID unit,
        String unitName,
        @Nullable String documentType,
        @Nullable String fullSymbol,
        @Nullable LocalDate issueDate,
        @Nullable Level level,
        @Nullable UUID source,
        String name,
        @Nullable CampaignKind kind,
        @Nullable String theme,
        @Nullable String participants,
        @Nullable String startText,
        @Nullable LocalDate startsOn,
        @Nullable String endText,
        @Nullable LocalDate endsOn,
        @Nullable CampaignId parent,
        @Nullable String parentName,
        @Nullable String parentType,
        @Nullable String parentSymbol,
        @Nullable LocalDate parentDate,
        @Nullable String parentIssuer,
        Instant issuedAt,
        String issuedByName,
        Step step,
        @Nullable Instant closedAt,
        @Nullable String closedByName,
        @Nullable UUID replacedBy,
        @Nullable UUID replaces,
        long targets,
        long tasks,
        long units,
        long deadlines,
        long awards,
        long measures,
        long takingPart) {}
