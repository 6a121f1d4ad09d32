package vn.thidua.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.files.FileId;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.CampaignKind;
import vn.thidua.plan.Level;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanSymbol;
import vn.thidua.plan.WrittenPlan;
import vn.thidua.platform.Json;
import vn.thidua.shared.Actor;

/**
 * Kế hoạch a person confirmed: kept whole, and never changed.
 *
 * @param supersededBy the later confirmation of the same number that took its place; null while it stands
 */
@Table(schema = "plan", name = "plan")
public record Plan(
        @Id PlanId id,
        UnitId unit,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String fullSymbol,
        @Nullable String symbolKey,
        @Nullable LocalDate issueDate,
        int year,
        String issuer,
        @Nullable Level level,
        @Nullable String subject,
        @Nullable String campaignName,
        @Nullable CampaignKind kind,
        @Nullable FileId source,
        Json content,
        String sourceText,
        Instant confirmedAt,
        UUID confirmedBy,
        String confirmedByName,
        @Nullable PlanId supersededBy,
        @Version int version) {

    /** @throws vn.thidua.shared.Refusal when the plan lacks what a plan must have */
    public static Plan confirmed(
            UnitId unit, WrittenPlan plan, Json content, @Nullable FileId source, String text, Actor by, Instant at) {
        var needs = Essentials.of(plan);
        var head = plan.head();
        var fullSymbol = PlanSymbol.full(head);
        return new Plan(
                PlanId.fresh(),
                unit,
                head.number().value(),
                head.symbol().value(),
                fullSymbol,
                PlanSymbol.of(fullSymbol).map(PlanSymbol::key).orElse(null),
                head.date().value(),
                needs.year(),
                needs.issuer(),
                head.level().value(),
                head.subject().value(),
                plan.campaign().name().value(),
                plan.campaign().kind().value(),
                source,
                content,
                text,
                at,
                by.account(),
                by.name(),
                null,
                0);
    }

    /** The same plan, no longer standing: a later confirmation of the same number took its place. */
    public Plan supersededBy(PlanId later) {
        return new Plan(
                id,
                unit,
                number,
                symbol,
                fullSymbol,
                symbolKey,
                issueDate,
                year,
                issuer,
                level,
                subject,
                campaignName,
                kind,
                source,
                content,
                sourceText,
                confirmedAt,
                confirmedBy,
                confirmedByName,
                later,
                version);
    }

    /** Number and subject, by which people know the plan. */
    public String title() {
        var name = campaignName == null ? subject : campaignName;
        return fullSymbol == null ? String.valueOf(name) : fullSymbol + " – " + name;
    }
}
