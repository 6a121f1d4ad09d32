package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Persons;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.application.EndorsingOwnDossiers;
import vn.thidua.nomination.application.EndorsingOwnDossiers.Endorsement;
import vn.thidua.nomination.application.OwnDossierWork.Sent;
import vn.thidua.nomination.application.OwnDossierWork.Words;
import vn.thidua.nomination.application.PreparingOwnDossiers;
import vn.thidua.nomination.domain.Candidate;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.OwnDossierReason;
import vn.thidua.shared.Refusal;

/** A dossier endorsed by many at the same moment becomes one nomination; begun twice it is begun once. */
class EndorsementRaceTests extends RaceStory {

    private static final int PEOPLE = 6;

    @Autowired
    PreparingOwnDossiers preparing;

    @Autowired
    EndorsingOwnDossiers endorsing;

    @Test
    void endorsedByManyAtOnceItBecomesOneNomination() throws Exception {
        var someone = Persons.someoneOf(town.cultureOffice());
        var candidate = new Candidate(Subject.COLLECTIVE, "GK", "Phòng Văn hóa - Xã hội", "");
        var dossier = preparing.begin(round, candidate, someone);
        assertThatThrownBy(() -> preparing.begin(round, candidate, someone))
                .extracting(refused -> ((Refusal) refused).reason())
                .isEqualTo(OwnDossierReason.BEGUN_ALREADY);
        preparing.save(
                dossier,
                new Sent(new Words(candidate.name(), "", "Đạt cả 12 chỉ tiêu", "", 0), null, null, true),
                someone);
        var head = Persons.headOf(town.cultureOffice());
        var said = new Endorsement("UNIT:" + town.cultureOffice().value(), Employment.NONE, "GK", null, null);

        var outcomes = atOnce(PEOPLE, () -> {
            endorsing.endorse(dossier, said, head);
            return "endorsed";
        });

        assertThat(outcomes).containsOnlyOnce("endorsed");
        assertThat(outcomes)
                .filteredOn(NominationReason.STEP_NOT_POSSIBLE.key()::equals)
                .hasSize(PEOPLE - 1);
        assertThat(nominations()).isEqualTo(1);
    }
}
