package vn.thidua.campaign.domain;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.Plans;

/** Nội dung thi đua: all a campaign asks for. Written once, beside the campaign, which changes without it. */
@Table(schema = "campaign", name = "content")
public record Content(
        @Id CampaignId campaign,
        String sourceText,

        @MappedCollection(idColumn = "campaign", keyColumn = "position")
        List<CampaignTarget> targets,

        @MappedCollection(idColumn = "campaign", keyColumn = "position")
        List<CampaignTask> tasks,

        @MappedCollection(idColumn = "campaign", keyColumn = "position")
        List<UnitCharge> charges,

        @MappedCollection(idColumn = "campaign", keyColumn = "position")
        List<DueWork> deadlines,

        @MappedCollection(idColumn = "campaign", keyColumn = "position")
        List<CampaignAward> awards,

        @MappedCollection(idColumn = "campaign", keyColumn = "position")
        List<Addressee> recipients,

        @MappedCollection(idColumn = "campaign", keyColumn = "position")
        List<ContentSection> sections,

        @MappedCollection(idColumn = "campaign", keyColumn = "position")
        List<CitedBasis> legalBases,

        @MappedCollection(idColumn = "campaign", keyColumn = "position")
        List<NamedMovement> movements,

        @Version int version) {

    public static Content of(CampaignId campaign, Plans.Confirmed confirmed, ChargedUnits units) {
        var plan = confirmed.plan();
        var text = confirmed.text();
        return new Content(
                campaign,
                text,
                plan.targets().stream().map(CampaignTarget::of).toList(),
                plan.tasks().stream().map(CampaignTask::of).toList(),
                plan.assignments().stream()
                        .map(written -> UnitCharge.of(written, units.match(written.unit())))
                        .toList(),
                plan.deadlines().stream().map(DueWork::of).toList(),
                plan.awards().stream().map(CampaignAward::of).toList(),
                plan.recipients().stream().map(Addressee::of).toList(),
                plan.sections().stream()
                        .map(written -> ContentSection.of(written, text))
                        .toList(),
                plan.legalBases().stream().map(CitedBasis::of).toList(),
                plan.movements().stream().map(NamedMovement::of).toList(),
                0);
    }
}
