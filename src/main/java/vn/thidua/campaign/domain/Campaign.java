package vn.thidua.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignReason;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.Plans;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Phong trào, đợt thi đua a unit runs by a confirmed plan.
 *
 * @param unitPath the unit and its superiors when the campaign was issued
 * @param unitName the unit's name of that day; it stays when the unit is renamed
 * @param higher the higher plan as cited
 * @param parent the campaign of that higher plan, once it is known here
 * @param replacedBy the campaign of a later confirmation of the same plan
 */
@Table(schema = "campaign", name = "campaign")
public record Campaign(
        @Id CampaignId id,
        PlanId plan,
        UnitId unit,
        String unitPath,
        String unitName,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Document document,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Terms terms,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "parent_") @Nullable
        HigherPlan higher,

        @Nullable CampaignId parent,
        Instant issuedAt,
        UUID issuedBy,
        String issuedByName,
        Step step,
        @Nullable Instant closedAt,
        @Nullable String closedByName,
        @Nullable CampaignId replacedBy,
        @Version int version) {

    public static Campaign issued(
            Plans.Confirmed plan, int year, UnitPath path, String unitName, Actor by, Instant at) {
        return new Campaign(
                CampaignId.fresh(),
                plan.id(),
                plan.unit(),
                path.text(),
                unitName,
                Document.of(plan.plan(), year, plan.source()),
                Terms.of(plan.plan()),
                HigherPlan.of(plan.plan().parent(), year),
                null,
                at,
                by.account(),
                by.name(),
                Step.ACTIVE,
                null,
                null,
                null,
                0);
    }

    /** Whether the other campaign carries this one out: it cites this document, and its unit stands below. */
    public boolean carriedOutBy(Campaign other) {
        var cited = other.higher;
        return cited != null
                && cited.symbolKey() != null
                && cited.symbolKey().equals(document.symbolKey())
                && cited.year() != null
                && cited.year() == document.year()
                && new UnitPath(unitPath).above(new UnitPath(other.unitPath));
    }

    public Campaign under(CampaignId found) {
        return standing(found, step, closedAt, closedByName, replacedBy);
    }

    public Campaign closed(Actor by, Instant at) {
        if (step != Step.ACTIVE) {
            throw Refusal.because(CampaignReason.ALREADY_CLOSED, terms.name());
        }
        return standing(parent, Step.CLOSED, at, by.name(), null);
    }

    /** A later confirmation of the same plan takes this one's place; what was closed is open no more. */
    public Campaign replacedBy(CampaignId later) {
        return standing(parent, Step.REPLACED, null, null, later);
    }

    /** The same campaign with what changes in its life; everything else stays as issued. */
    private Campaign standing(
            @Nullable CampaignId above,
            Step now,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            @Nullable CampaignId later) {
        return new Campaign(
                id,
                plan,
                unit,
                unitPath,
                unitName,
                document,
                terms,
                higher,
                above,
                issuedAt,
                issuedBy,
                issuedByName,
                now,
                endedAt,
                endedBy,
                later,
                version);
    }

    public State state(LocalDate today) {
        return State.of(step, terms.startsOn(), terms.endsOn(), today);
    }
}
