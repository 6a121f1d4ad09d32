package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Persons;
import vn.thidua.campaign.application.KeepingMeasures;
import vn.thidua.campaign.application.LaunchingCampaigns;
import vn.thidua.campaign.application.LaunchingCampaigns.Order;
import vn.thidua.campaign.application.TakingPart;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.campaign.domain.LaunchDues;
import vn.thidua.campaign.domain.Participation;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.campaign.domain.Participations;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanFixture;
import vn.thidua.plan.Plans;
import vn.thidua.shared.Actor;

/** The city's plan is a campaign whose targets are followed; it is sent to its two communes when a test says so. */
abstract class LaunchStory extends CampaignStory {

    static final LaunchDues DUES =
            new LaunchDues(LocalDate.of(2025, 11, 20), LocalDate.of(2025, 11, 28), null, LocalDate.of(2025, 12, 5));

    @Autowired
    Plans plans;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Participations participations;

    @Autowired
    KeepingMeasures keeping;

    @Autowired
    LaunchingCampaigns launching;

    @Autowired
    TakingPart taking;

    CampaignId campaign;
    Actor head;

    @BeforeEach
    void theCityHasItsCampaign() {
        campaign = confirm("232", town.city(), cityOfficer, true);
        keeping.track(campaign, cityOfficer);
        head = Persons.headOf(town.cultureOffice());
    }

    CampaignId confirm(String number, UnitId unit, Actor by, boolean ofCity) {
        var plan = ofCity ? PlanFixture.city() : PlanFixture.giaLoc(number);
        var confirmed = plans.confirm(unit, plan, null, PlanFixture.TEXT, List.of(), by);
        return campaigns.findByPlan(confirmed).orElseThrow().id();
    }

    int launch(UnitId from, Actor by, UnitId... to) {
        return launching.launch(campaign, new Order(from, List.of(to), DUES), by);
    }

    void launchToBoth() {
        launch(town.city(), cityOfficer, town.giaLoc(), town.kienMinh());
    }

    Participation part(UnitId unit) {
        return participations.findByCampaignAndUnit(campaign, unit).orElseThrow();
    }

    void take(UnitId unit, ParticipationStep step, Actor by) {
        taking.take(part(unit).id(), step, step.needsReason() ? "Còn thiếu số liệu" : null, by);
    }
}
