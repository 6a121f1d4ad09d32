package vn.thidua.nomination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.application.SeeingNominations;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.OwnDossierQueries;
import vn.thidua.nomination.store.OwnDossierQueries.OwnRow;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;

/** Lists the dossiers of a round people prepare themselves, for those who nominate. */
@Component
class InvitationPages {

    private final SeeingNominations seeing;
    private final OwnDossierQueries queries;
    private final Units units;
    private final Clock clock;

    InvitationPages(SeeingNominations seeing, OwnDossierQueries queries, Units units, Clock clock) {
        this.seeing = seeing;
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    /** @param most rows on the page */
    InvitationsPage of(Round round, int most, int page, Actor actor) {
        var own = new UnitId(actor.unit());
        var writing = seeing.writing(actor);
        var rows = writing.isEmpty() ? List.<OwnRow>of() : queries.ofRound(round.id(), writing, most, page);
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        var path = "/rounds/" + round.id().value() + "/invitations";
        boolean invites = round.takes(LocalDate.now(clock))
                && seeing.may(NominationAct.PREPARE_NOMINATION, own, actor)
                && units.within(own, round.unit());
        return new InvitationsPage(
                round,
                rows,
                units.shortNames(rows.stream().map(OwnRow::unit).distinct().toList()),
                new Paging(page, most, total, path),
                invites);
    }

    /** The own unit and those right below it for which this person nominates. */
    List<Unit> endorsers(Actor actor) {
        var own = new UnitId(actor.unit());
        return Stream.concat(Stream.of(units.get(own)), units.below(own).stream())
                .filter(unit -> seeing.may(NominationAct.PREPARE_NOMINATION, unit.id(), actor))
                .toList();
    }

    String name(UnitId unit) {
        return units.get(unit).name();
    }
}
