package vn.thidua.nomination.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.OwnDossierInvited;
import vn.thidua.nomination.OwnDossierStepTaken;
import vn.thidua.nomination.OwnDossierWritten;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.OwnDossier;
import vn.thidua.nomination.domain.OwnDossierStep;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Personal;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;

/** Tells what happened to dossiers people prepare themselves. */
@Component
class OwnDossierNews {

    private final NominationNews news;

    OwnDossierNews(NominationNews news) {
        this.news = news;
    }

    Instant now() {
        return news.now();
    }

    LocalDate today() {
        return news.today();
    }

    void invited(OwnDossier dossier, boolean again, Actor by) {
        news.of(new OwnDossierInvited(
                dossier.id(),
                dossier.unit(),
                dossier.candidate().name(),
                dossier.candidate().award(),
                dossier.until(),
                again,
                by,
                now()));
    }

    void written(OwnDossier dossier, boolean begun, Actor by) {
        news.of(written(dossier, begun, List.of(), by));
    }

    /** A paper came or went; an empty side means there was or is none. */
    void paper(OwnDossier dossier, String before, String after, Actor by) {
        news.of(written(dossier, false, List.of(news.change("nomination.paper", before, after)), by));
    }

    /** What its writer did the unit hears, what the unit did its writer, where it has an account. */
    void step(OwnDossier moved, OwnDossierStep step, Actor by) {
        var units = step == OwnDossierStep.HAND_IN
                ? Stream.of(moved.unit(), moved.host()).distinct()
                : Stream.<UnitId>empty();
        var account = moved.account();
        news.of(new OwnDossierStepTaken(
                moved.id(),
                step.name(),
                moved.unit(),
                moved.candidate().name(),
                moved.candidate().award(),
                moved.reason(),
                units.map(unit -> new Audience(unit, NominationAct.PREPARE_NOMINATION))
                        .toList(),
                account == null || step.isOfWriter() ? List.of() : List.of(new Personal(moved.unit(), account)),
                by,
                moved.since()));
    }

    private OwnDossierWritten written(OwnDossier dossier, boolean begun, List<Change> changes, Actor by) {
        return new OwnDossierWritten(
                dossier.id(),
                dossier.unit(),
                dossier.candidate().name(),
                dossier.candidate().award(),
                begun,
                changes,
                by,
                now());
    }
}
