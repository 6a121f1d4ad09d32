package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.campaign.application.LaunchingCampaigns;
import vn.thidua.campaign.application.LaunchingCampaigns.Order;
import vn.thidua.campaign.application.TakingPart;
import vn.thidua.campaign.domain.LaunchDues;
import vn.thidua.campaign.domain.LaunchReason;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Refusal;

/** Many people at one registration at once: each step is won by one, and the others hear by whom. */
@ProgramTest
class RegistrationRaceTests {

    private static final int PEOPLE = 16;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitRegister register;

    @Autowired
    TakingPart taking;

    @Autowired
    LaunchingCampaigns launching;

    LaunchedCampaign launched;

    @BeforeEach
    void giaLocHasRegistered() {
        launched = LaunchedCampaign.anew(jdbc, register);
        jdbc.sql("update campaign.participation set state = 'REGISTERED' where campaign = :campaign")
                .param("campaign", launched.id().value())
                .update();
    }

    @AfterEach
    void forget() {
        launched.forget(jdbc);
    }

    @Test
    void ofManyWhoDecideAtOnceOneWinsAndTheOthersHearWho() throws Exception {
        var part = new ParticipationId(
                jdbc.sql("select id from campaign.participation where campaign = :campaign and unit = :unit")
                        .param("campaign", launched.id().value())
                        .param("unit", launched.giaLoc().value())
                        .query(UUID.class)
                        .single());

        var outcomes = atOnce(person -> {
            var step = person % 2 == 0 ? ParticipationStep.APPROVE : ParticipationStep.RETURN;
            taking.take(part, step, "Thiếu số liệu", official(person));
            return "won";
        });

        assertThat(outcomes).containsOnlyOnce("won");
        assertThat(outcomes)
                .filteredOn(LaunchReason.ALREADY_MOVED.key()::equals)
                .hasSize(PEOPLE - 1);
        assertThat(traces(part.value(), "ParticipationStepTaken")).isEqualTo(1);
    }

    @Test
    void aLaunchPressedByManyAtOnceSendsOnce() throws Exception {
        var village = register.add(launched.giaLoc(), NewUnit.of("Thôn Gia Bùi", "Thôn Gia Bùi", "thon"), Actor.SYSTEM);
        var order = new Order(launched.giaLoc(), List.of(village), LaunchDues.NONE);

        var outcomes = atOnce(
                person -> String.valueOf(launching.launch(launched.id(), order, Persons.officerOf(launched.giaLoc()))));

        assertThat(outcomes).containsOnlyOnce("1");
        assertThat(outcomes).filteredOn("0"::equals).hasSize(PEOPLE - 1);
    }

    /** What one of many does at the same moment. */
    private interface Deed {
        String by(int person);
    }

    private static List<String> atOnce(Deed deed) throws Exception {
        var together = new CyclicBarrier(PEOPLE);
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var doing = IntStream.range(0, PEOPLE)
                    .<Callable<String>>mapToObj(person -> () -> {
                        together.await();
                        try {
                            return deed.by(person);
                        } catch (Refusal refusal) {
                            return refusal.reason().key();
                        }
                    })
                    .toList();
            var outcomes = new ArrayList<String>();
            for (var one : people.invokeAll(doing)) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }

    private Actor official(int person) {
        return new Actor(
                new UUID(54, person), "Cán bộ " + person, launched.city().value(), java.util.Set.of(Duty.OFFICER));
    }

    private long traces(UUID about, String event) {
        return jdbc.sql("select count(*) from audit.entry where about = :about and event = :event")
                .param("about", about)
                .param("event", event)
                .query(Long.class)
                .single();
    }
}
