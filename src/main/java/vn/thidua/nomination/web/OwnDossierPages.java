package vn.thidua.nomination.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.Token;
import vn.thidua.nomination.OwnDossierId;
import vn.thidua.nomination.application.EndorsingOwnDossiers;
import vn.thidua.nomination.application.OwnDossierWork;
import vn.thidua.nomination.application.PreparingByLink;
import vn.thidua.nomination.application.SeeingOwnDossiers;
import vn.thidua.nomination.domain.OwnDossier;
import vn.thidua.nomination.domain.OwnDossierState;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.OwnPaperRows;
import vn.thidua.nomination.web.OwnDossierPage.Answering;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Histories;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Opens a dossier somebody prepares itself: for its writer, for the unit, for who holds the link. */
@Component
class OwnDossierPages {

    private static final int LONGEST = 200;

    private final SeeingOwnDossiers seeing;
    private final PreparingByLink byLink;
    private final EndorsingOwnDossiers endorsing;
    private final OwnDossierWork work;
    private final OwnPaperRows papers;
    private final Units units;
    private final Histories histories;

    OwnDossierPages(
            SeeingOwnDossiers seeing,
            PreparingByLink byLink,
            EndorsingOwnDossiers endorsing,
            OwnDossierWork work,
            OwnPaperRows papers,
            Units units,
            Histories histories) {
        this.seeing = seeing;
        this.byLink = byLink;
        this.endorsing = endorsing;
        this.work = work;
        this.papers = papers;
        this.units = units;
        this.histories = histories;
    }

    /**
     * @param typed what its writer typed; null: as it is kept
     * @param said what the unit typed; null: nothing yet
     * @param words by which the register is searched; empty: by its own name
     */
    ModelAndView show(
            OwnDossierId id,
            @Nullable OwnDossierForm typed,
            @Nullable EndorsementForm said,
            String words,
            @Nullable Refusal refusal,
            Actor actor) {
        var dossier = seeing.dossier(id, actor);
        var round = seeing.roundOf(dossier);
        boolean writes = seeing.writes(dossier, actor);
        boolean shown = seeing.reads(dossier, actor);
        var answering = !seeing.endorses(dossier, actor) ? null : answering(dossier, round, said, words, actor);
        var page = new OwnDossierPage(
                dossier,
                round,
                units.get(dossier.unit()).shortName(),
                "/own-dossiers/" + id.value(),
                shown ? papers.of(id) : List.of(),
                work.asked(dossier),
                typed == null ? OwnDossierForm.of(dossier) : typed,
                writes,
                shown,
                answering,
                histories.of(List.of(id)),
                refusal);
        return page("nomination/own-dossier", page);
    }

    /** For who holds the link; the page holds nothing but this. */
    ModelAndView show(String token, @Nullable OwnDossierForm typed, @Nullable Refusal refusal) {
        var dossier = byLink.opened(new Token(token));
        var page = new OwnDossierPage(
                dossier,
                seeing.roundOf(dossier),
                units.get(dossier.unit()).name(),
                "/d/" + token,
                dossier.state().isWritable() ? papers.of(dossier.id()) : List.of(),
                work.asked(dossier),
                typed == null ? OwnDossierForm.of(dossier) : typed,
                true,
                true,
                null,
                List.of(),
                refusal);
        return page("nomination/own-public", page);
    }

    private Answering answering(
            OwnDossier dossier, Round round, @Nullable EndorsementForm said, String words, Actor actor) {
        boolean waits = dossier.state() == OwnDossierState.HANDED_IN;
        var whom = dossier.candidate();
        var asked = words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        return new Answering(
                waits ? endorsing.candidates(dossier, asked, actor) : List.of(),
                asked.isEmpty() ? whom.name() : asked,
                round.offers().stream()
                        .filter(offer -> offer.subject() == whom.subject())
                        .toList(),
                said == null ? EndorsementForm.empty(whom.award()) : said,
                Days.written(dossier.until()));
    }

    private static ModelAndView page(String template, OwnDossierPage page) {
        var answer = new ModelAndView(template, "page", page);
        answer.setStatus(page.refusal() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
