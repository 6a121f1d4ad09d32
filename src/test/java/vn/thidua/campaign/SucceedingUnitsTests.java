package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Persons;
import vn.thidua.campaign.application.SucceedingUnits;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.application.ReorganisingUnits;
import vn.thidua.organisation.domain.Change;
import vn.thidua.organisation.domain.Change.Part;
import vn.thidua.organisation.domain.Decision;

/** Communes that go into another leave a campaign; the new one takes their place with everything below them. */
class SucceedingUnitsTests extends LaunchStory {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    @Autowired
    SucceedingUnits succeeding;

    @Autowired
    ReorganisingUnits reorganising;

    @Autowired
    RunningCampaigns running;

    @Autowired
    Units units;

    @Test
    void theNewCommuneTakesThePlaceOfBothWithTheUnitsBelow() {
        launchToBoth();
        take(town.giaLoc(), ParticipationStep.ACKNOWLEDGE, officer);
        launch(town.giaLoc(), officer, police);
        var merged = merge();

        assertThat(succeeding.succeed(campaign, cityOfficer)).isEqualTo(2);

        assertThat(part(town.giaLoc()))
                .returns(ParticipationState.LEFT, part -> part.state())
                .returns(TODAY, part -> part.endedOn());
        assertThat(part(merged))
                .returns(ParticipationState.SENT, part -> part.state())
                .returns(DUES, part -> part.dues())
                .returns(null, part -> part.superior());
        assertThat(part(police).superior()).isEqualTo(merged);
        assertThat(running.participants(campaign, TODAY))
                .extracting(Participant::unit)
                .containsExactly(merged, police);
        assertThat(running.participants(campaign, TODAY.minusDays(1)))
                .extracting(Participant::unit)
                .contains(town.giaLoc(), town.kienMinh())
                .doesNotContain(merged);
    }

    @Test
    void askedAgainOrWithoutAnythingToDoNothingChanges() {
        launchToBoth();
        assertThat(succeeding.succeed(campaign, cityOfficer)).isZero();
        merge();
        succeeding.succeed(campaign, cityOfficer);

        assertThat(succeeding.succeed(campaign, cityOfficer)).isZero();
        assertThat(participations.findByCampaign(campaign)).hasSize(3);
    }

    private UnitId merge() {
        var into = new NewUnit("Ủy ban nhân dân xã Lộc Minh", "UBND xã Lộc Minh", "xa", null, TODAY);
        var parts = List.of(new Part(town.giaLoc(), Share.WHOLE), new Part(town.kienMinh(), Share.WHOLE));
        reorganising.record(
                new Decision("Nghị quyết số 12/NQ-HĐND", TODAY.minusDays(10), TODAY),
                List.of(new Change.Founding(parts, into, town.city())),
                Persons.administratorOf(town.city()));
        return units.below(town.city()).getFirst().id();
    }
}
