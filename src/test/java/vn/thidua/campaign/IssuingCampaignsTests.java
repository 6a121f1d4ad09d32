package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.campaign.domain.Campaign;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.campaign.domain.Contents;
import vn.thidua.campaign.domain.Step;
import vn.thidua.identity.domain.PermissionReason;
import vn.thidua.plan.PlanConfirmed;
import vn.thidua.plan.PlanFixture;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.Plans;
import vn.thidua.plan.WrittenPlan;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** A confirmed plan is a campaign at once, once, and finds its parent and children. */
class IssuingCampaignsTests extends CampaignStory {

    @Autowired
    Plans plans;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Contents contents;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void aConfirmedPlanIsACampaignWithAllItAsksFor() {
        var plan = confirm(PlanFixture.giaLoc(), officer);

        var campaign = campaigns.findByPlan(plan).orElseThrow();
        assertThat(campaign.document().fullSymbol()).isEqualTo("54/KH-UBND");
        assertThat(campaign.unitName()).isEqualTo("UBND xã Gia Lộc");
        assertThat(campaign.issuedByName()).isEqualTo("Nguyễn Thị Lụa");
        assertThat(campaign.higher().symbol()).isEqualTo("232/KH-UBND");
        var content = contents.findById(campaign.id()).orElseThrow();
        assertThat(content.targets()).hasSize(10);
        assertThat(content.targets().getFirst().secondary()).isEqualByComparingTo("1703.274");
        assertThat(content.charges().getFirst().duties()).hasSize(2);
        assertThat(content.deadlines()).hasSize(4);
        assertThat(content.sections()).extracting("label").startsWith("I", "II", "1", "2", "III");
    }

    @Test
    void theUnitsAPlanChargesAreFoundBelowTheCommune() {
        var campaign =
                campaigns.findByPlan(confirm(PlanFixture.giaLoc(), officer)).orElseThrow();

        assertThat(contents.findById(campaign.id()).orElseThrow().charges())
                .extracting("unit")
                .containsExactly(town.cultureOffice(), police);
    }

    @Test
    void hearingOfAPlanTwiceMakesOneCampaign() {
        var plan = confirm(PlanFixture.giaLoc(), officer);
        var campaign = campaigns.findByPlan(plan).orElseThrow();

        events.publishEvent(
                new PlanConfirmed(plan, campaign.unit(), "54/KH-UBND", null, List.of(), officer, campaign.issuedAt()));

        assertThat(campaigns.findAll())
                .filteredOn(one -> one.plan().equals(plan))
                .hasSize(1);
    }

    @Test
    void aParentThatArrivesLaterFindsItsChildren() {
        var child = confirm(PlanFixture.giaLoc(), officer);
        var stranger = confirm(PlanFixture.giaLoc(), neighbour);
        assertThat(campaigns.findByPlan(child).orElseThrow().parent()).isNull();

        var parent =
                campaigns.findByPlan(confirm(PlanFixture.city(), cityOfficer)).orElseThrow();

        assertThat(campaigns.findByPlan(child).orElseThrow().parent()).isEqualTo(parent.id());
        assertThat(campaigns.findByPlan(stranger).orElseThrow().parent()).isEqualTo(parent.id());
    }

    @Test
    void aChildThatArrivesLaterFindsItsParent() {
        var parent = confirm(PlanFixture.city(), cityOfficer);
        var child = confirm(PlanFixture.giaLoc(), officer);

        assertThat(campaigns.findByPlan(child).orElseThrow().parent())
                .isEqualTo(campaigns.findByPlan(parent).orElseThrow().id());
    }

    @Test
    void aPlanConfirmedAgainTakesThePlaceOfTheOneBefore() {
        var before = confirm(PlanFixture.giaLoc("55"), officer);
        var old = campaigns.findByPlan(before).orElseThrow();

        var after = confirm(PlanFixture.giaLoc("055"), officer);

        var standing = campaigns.findByPlan(after).orElseThrow();
        assertThat(campaigns.findByPlan(before).orElseThrow())
                .returns(Step.REPLACED, Campaign::step)
                .returns(standing.id(), Campaign::replacedBy);
        assertThat(standing.step()).isEqualTo(Step.ACTIVE);
        assertThat(plans.standing(old.unit(), "55/KH-UBND", 2025)).contains(after);
    }

    @Test
    void childrenFollowThePlanThatTakesTheirParentsPlace() {
        confirm(PlanFixture.city(), cityOfficer);
        var child = confirm(PlanFixture.giaLoc(), officer);

        var again = confirm(PlanFixture.city(), cityOfficer);

        assertThat(campaigns.findByPlan(child).orElseThrow().parent())
                .isEqualTo(campaigns.findByPlan(again).orElseThrow().id());
    }

    @Test
    void onlyTheUnitsOfficerAndThoseAboveConfirm() {
        var giaLoc = town.giaLoc();

        for (var stranger : List.of(neighbour, auditor)) {
            assertThatThrownBy(() -> plans.confirm(
                            giaLoc, PlanFixture.giaLoc("77"), null, PlanFixture.TEXT, List.of(), stranger))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                            .isEqualTo(
                                    stranger == neighbour
                                            ? PermissionReason.OUT_OF_REACH
                                            : PermissionReason.DUTY_MISSING));
        }
        assertThat(plans.withSymbol("77/KH-UBND", 2025)).isEmpty();
    }

    @Test
    void aPlanIsFoundByItsNumberHoweverWrittenUnlessTwoAnswer() {
        var plan = confirm(PlanFixture.giaLoc("901"), officer);

        assertThat(plans.withSymbol("901 / kh–ubnd", 2025)).contains(plan);
        assertThat(plans.withSymbol("901/KH-UBND", 2024)).isEmpty();
        confirm(PlanFixture.giaLoc("901"), neighbour);
        assertThat(plans.withSymbol("901/KH-UBND", 2025)).isEmpty();
    }

    @Test
    void aPlanComesBackAsItWasConfirmed() {
        var plan = confirm(PlanFixture.giaLoc(), officer);

        var kept = plans.get(plan);

        assertThat(kept.text()).isEqualTo(PlanFixture.TEXT);
        assertThat(kept.plan().targets())
                .usingRecursiveComparison()
                .isEqualTo(PlanFixture.giaLoc().targets());
        assertThat(kept.plan().deadlines()).isEqualTo(PlanFixture.giaLoc().deadlines());
    }

    private PlanId confirm(WrittenPlan plan, Actor by) {
        return plans.confirm(new vn.thidua.organisation.UnitId(by.unit()), plan, null, PlanFixture.TEXT, List.of(), by);
    }
}
