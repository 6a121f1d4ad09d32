package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.campaign.domain.ParticipationState.ACKNOWLEDGED;
import static vn.thidua.campaign.domain.ParticipationState.APPROVED;
import static vn.thidua.campaign.domain.ParticipationState.REGISTERED;
import static vn.thidua.campaign.domain.ParticipationState.REGISTRATION_RETURNED;
import static vn.thidua.campaign.domain.ParticipationState.SENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.thidua.Persons;
import vn.thidua.campaign.application.AllottingTargets;
import vn.thidua.campaign.application.AllottingTargets.Goal;
import vn.thidua.campaign.application.ClosingCampaigns;
import vn.thidua.campaign.application.RegisteringUnits;
import vn.thidua.campaign.application.RegisteringUnits.Undertaking;
import vn.thidua.campaign.domain.LaunchReason;
import vn.thidua.campaign.domain.MeasureReason;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.campaign.domain.RegisteredFigure;
import vn.thidua.notification.Due;
import vn.thidua.notification.Dues;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** A campaign goes down the tree; units acknowledge, register, have it returned and approved, one step after the other. */
@RecordApplicationEvents
class LaunchingCampaignsTests extends LaunchStory {

    @Autowired
    RegisteringUnits registering;

    @Autowired
    AllottingTargets allotting;

    @Autowired
    ClosingCampaigns closing;

    @Autowired
    RunningCampaigns running;

    @Autowired
    List<Dues> dues;

    @Autowired
    ApplicationEvents events;

    @Test
    void sendingAgainReachesOnlyThoseWhoDoNotHaveIt() {
        assertThat(launch(town.city(), cityOfficer, town.giaLoc())).isEqualTo(1);
        assertThat(launch(town.city(), cityOfficer, town.giaLoc(), town.kienMinh()))
                .isEqualTo(1);
        assertThat(launch(town.city(), cityOfficer, town.giaLoc(), town.kienMinh()))
                .isZero();

        assertThat(participations.findByCampaign(campaign)).hasSize(2).allMatch(part -> part.state() == SENT);
        assertThat(events.stream(CampaignLaunched.class).flatMap(event -> event.told().stream()))
                .extracting(told -> told.unit())
                .containsExactly(town.giaLoc(), town.kienMinh());
    }

    @Test
    void onlyTheSenderSendsAndOnlyToUnitsDirectlyBelow() {
        assertThatThrownBy(() -> launch(town.city(), officer, town.giaLoc())).isInstanceOf(Refusal.class);
        refused(LaunchReason.NOT_DIRECTLY_BELOW, () -> launch(town.city(), cityOfficer, town.cultureOffice()));
        refused(LaunchReason.NO_UNITS_CHOSEN, () -> launch(town.city(), cityOfficer));
    }

    @Test
    void aCommuneSendsItOnOnceItHasAcknowledged() {
        launchToBoth();
        refused(LaunchReason.ACKNOWLEDGE_FIRST, () -> launch(town.giaLoc(), officer, town.cultureOffice()));
        take(town.giaLoc(), ParticipationStep.ACKNOWLEDGE, officer);

        launch(town.giaLoc(), officer, town.cultureOffice(), police);

        assertThat(part(town.cultureOffice()).superior()).isEqualTo(town.giaLoc());
        assertThat(running.participants(campaign, LocalDate.of(2025, 11, 24)))
                .extracting(Participant::name)
                .containsExactly("UBND xã Gia Lộc", "UBND xã Kiến Minh", "Công an xã", "Phòng VH-XH");
    }

    @Test
    void theUnitsOwnCampaignIsSeenByItselfWhicheverComesFirst() {
        var early = confirm("54", town.giaLoc(), officer, false);
        launchToBoth();
        var late = confirm("27", town.kienMinh(), neighbour, false);

        assertThat(part(town.giaLoc()).own().ownCampaign()).isEqualTo(early);
        assertThat(part(town.kienMinh()).own().ownCampaign()).isEqualTo(late);

        var again = confirm("54", town.giaLoc(), officer, false);
        assertThat(part(town.giaLoc()).own().ownCampaign()).isEqualTo(again);
    }

    @Test
    void aRegistrationGoesThereAndBackAndIsApproved() {
        launchToBoth();
        refused(LaunchReason.STEP_NOT_NOW, () -> send(undertaking("Đăng ký", null)));
        take(town.giaLoc(), ParticipationStep.ACKNOWLEDGE, officer);
        refused(LaunchReason.REGISTRATION_EMPTY, () -> send(undertaking(" ", null)));

        send(undertaking("Mỗi thôn một công trình", null));
        assertThat(part(town.giaLoc()).state()).isEqualTo(REGISTERED);
        take(town.giaLoc(), ParticipationStep.WITHDRAW, officer);
        assertThat(part(town.giaLoc()).state()).isEqualTo(ACKNOWLEDGED);
        send(undertaking("Mỗi thôn một công trình, một mô hình", null));
        take(town.giaLoc(), ParticipationStep.RETURN, cityOfficer);
        assertThat(part(town.giaLoc()).state()).isEqualTo(REGISTRATION_RETURNED);
        assertThat(part(town.giaLoc()).decision().decisionNote()).isEqualTo("Còn thiếu số liệu");
        send(undertaking("Mỗi thôn một công trình, một mô hình", null));
        take(town.giaLoc(), ParticipationStep.APPROVE, cityOfficer);

        assertThat(part(town.giaLoc()).state()).isEqualTo(APPROVED);
        refused(LaunchReason.ALREADY_MOVED, () -> send(undertaking("Thêm", null)));
        assertThat(events.stream(ParticipationStepTaken.class).map(ParticipationStepTaken::step))
                .containsExactly("ACKNOWLEDGE", "REGISTER", "WITHDRAW", "REGISTER", "RETURN", "REGISTER", "APPROVE");
    }

    @Test
    void aUnitDoesNotApproveItself() {
        launchToBoth();
        take(town.giaLoc(), ParticipationStep.ACKNOWLEDGE, officer);
        send(undertaking("Đăng ký", null));

        assertThatThrownBy(() -> take(town.giaLoc(), ParticipationStep.APPROVE, officer))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> take(town.giaLoc(), ParticipationStep.APPROVE, neighbour))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void pressedTwiceIsDoneOnceAndWhoComesSecondHearsWhoWasFirst() {
        launchToBoth();
        take(town.giaLoc(), ParticipationStep.ACKNOWLEDGE, officer);
        take(town.giaLoc(), ParticipationStep.ACKNOWLEDGE, officer);

        assertThat(events.stream(ParticipationStepTaken.class)).hasSize(1);
        assertThatThrownBy(() -> take(town.giaLoc(), ParticipationStep.ACKNOWLEDGE, Persons.headOf(town.giaLoc())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.details()).contains("Nguyễn Thị Lụa"));
    }

    @Test
    void whoUndertakesLessThanAllottedSaysWhy() {
        launchToBoth();
        var measure = measure("Thương mại");
        allotting.allot(measure, town.city(), List.of(goal(100)), null, cityOfficer);
        take(town.giaLoc(), ParticipationStep.ACKNOWLEDGE, officer);

        refused(LaunchReason.LOWER_WITHOUT_REASON, () -> send(figure(measure, 90, null)));
        send(figure(measure, 90, "Chợ đang sửa"));

        assertThat(part(town.giaLoc()).state()).isEqualTo(REGISTERED);
    }

    @Test
    void whatWasAllottedChangesWithAReasonOnly() {
        launchToBoth();
        var measure = measure("Thương mại");
        assertThat(allotting.allot(measure, town.city(), List.of(goal(100)), null, cityOfficer))
                .isEqualTo(1);
        assertThat(allotting.allot(measure, town.city(), List.of(goal(100)), null, cityOfficer))
                .isZero();

        refused(
                MeasureReason.CHANGE_WITHOUT_REASON,
                () -> allotting.allot(measure, town.city(), List.of(goal(120)), "", cityOfficer));
        allotting.allot(measure, town.city(), List.of(goal(120)), "Bổ sung chợ mới", cityOfficer);

        assertThat(running.allotments(campaign)).extracting(Allotted::goal).containsExactly(new BigDecimal(120));
        assertThat(events.stream(MeasureChanged.class).map(MeasureChanged::reason))
                .endsWith("Bổ sung chợ mới");
    }

    @Test
    void aClosedCampaignStopsItAllAndOwesNothing() {
        launchToBoth();
        assertThat(owed()).contains("campaign.owed.ACKNOWLEDGE", "campaign.owed.LAUNCH", "campaign.owed.REGISTER");

        closing.close(campaign, cityOfficer);

        refused(LaunchReason.CAMPAIGN_OVER, () -> take(town.giaLoc(), ParticipationStep.ACKNOWLEDGE, officer));
        refused(LaunchReason.CAMPAIGN_OVER, () -> launch(town.city(), cityOfficer, town.giaLoc()));
        assertThat(owed()).isEmpty();
    }

    private List<String> owed() {
        return dues.stream()
                .flatMap(room -> room.owed(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 12, 31)))
                .filter(due -> due.owedBy().unit().equals(town.giaLoc()))
                .map(Due::key)
                .toList();
    }

    private MeasureId measure(String words) {
        return running.measures(campaign).stream()
                .filter(one -> one.name().contains(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Goal goal(int figure) {
        return new Goal(town.giaLoc(), BigDecimal.valueOf(figure), null);
    }

    private static Undertaking figure(MeasureId measure, int figure, String reason) {
        return undertaking("", new RegisteredFigure(measure, BigDecimal.valueOf(figure), reason));
    }

    private static Undertaking undertaking(String words, RegisteredFigure figure) {
        return new Undertaking(words, figure == null ? Set.of() : Set.of(figure));
    }

    private void send(Undertaking undertaking) {
        registering.send(part(town.giaLoc()).id(), undertaking, officer);
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
