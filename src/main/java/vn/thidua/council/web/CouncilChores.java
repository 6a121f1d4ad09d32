package vn.thidua.council.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.council.application.CastingBallots;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Chores;
import vn.thidua.shared.Actor;

/** The votes a member has still to cast. */
@Component
class CouncilChores implements Chores {

    private final CastingBallots casting;

    CouncilChores(CastingBallots casting) {
        this.casting = casting;
    }

    @Override
    public List<Chore> of(Actor actor, LocalDate today) {
        return casting.waiting(actor).stream()
                .map(meeting -> new Chore(
                        meeting.heldOn(),
                        Words.of("council.chore.what", String.valueOf(meeting.number())),
                        Words.of("council.chore.why"),
                        "council.chore.do",
                        "/meetings/" + meeting.id().value() + "/ballot"))
                .toList();
    }
}
