package vn.thidua.nomination.application;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.MeetingId;
import vn.thidua.eligibility.Employment;
import vn.thidua.nomination.DossierDesk;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.Merit;
import vn.thidua.nomination.domain.RemarkKind;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.domain.Round;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Carries out the steps of rounds and dossiers for other rooms, by the use cases of the pages. */
@Service
@Transactional
class ServingDossiers implements DossierDesk {

    private final OpeningRounds opening;
    private final FindingNominees finding;
    private final WritingNominations writing;
    private final KeepingDossierPapers papers;
    private final ReviewingNominations reviewing;
    private final PostingNominations posting;
    private final TablingNominations tabling;

    ServingDossiers(
            OpeningRounds opening,
            FindingNominees finding,
            WritingNominations writing,
            KeepingDossierPapers papers,
            ReviewingNominations reviewing,
            PostingNominations posting,
            TablingNominations tabling) {
        this.opening = opening;
        this.finding = finding;
        this.writing = writing;
        this.papers = papers;
        this.reviewing = reviewing;
        this.posting = posting;
        this.tabling = tabling;
    }

    @Override
    public RoundId open(Opening said, List<Offered> offers, Actor by) {
        var terms = new Round.Terms(
                said.name(),
                said.kind(),
                said.year(),
                said.campaign(),
                said.opensOn(),
                said.closesOn(),
                said.postingDays(),
                said.workingDays(),
                said.individuals(),
                said.collectives());
        var chosen = offers.stream()
                .map(one -> new OpeningRounds.Chosen(one.award(), one.subject(), one.limit(), one.byCouncil()))
                .toList();
        return opening.open(terms, chosen, by);
    }

    @Override
    public void close(RoundId round, Actor by) {
        opening.close(round, by);
    }

    @Override
    public NominationId write(
            RoundId round, UnitId unit, String nominee, String award, Deed deed, Set<String> onPaper, Actor by) {
        var begun = writing.begin(round, unit, by);
        var code = finding.search(unit, nominee, by).stream()
                .filter(found -> nominee.isEmpty() || found.name().equals(nominee))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nominee " + nominee))
                .code();
        var campaign = begun.terms().campaign();
        var merit = Merit.of(
                deed.achievement(),
                deed.report(),
                deed.basis(),
                deed.scope(),
                deed.fromOn(),
                deed.toOn(),
                Merit.source(deed.basis(), campaign, deed.achievement()),
                "");
        var dossier = writing.write(round, unit, finding.named(code, unit, Employment.OFFICIAL), award, merit, by);
        onPaper.stream().sorted().forEach(paper -> papers.add(dossier, paper, "", null, by));
        return dossier;
    }

    @Override
    public void submit(NominationId dossier, Actor by) {
        reviewing.take(dossier, ReviewStep.SUBMIT, null, by);
    }

    @Override
    public void withdraw(NominationId dossier, String why, Actor by) {
        reviewing.take(dossier, ReviewStep.WITHDRAW, why, by);
    }

    @Override
    public void receive(NominationId dossier, Actor by) {
        reviewing.take(dossier, ReviewStep.RECEIVE, null, by);
    }

    @Override
    public void sendBack(NominationId dossier, String why, Actor by) {
        reviewing.take(dossier, ReviewStep.RETURN, why, by);
    }

    @Override
    public void post(NominationId dossier, Actor by) {
        posting.post(List.of(dossier), by);
    }

    @Override
    public void remark(NominationId dossier, String speaker, String words, String paper, Actor by) {
        posting.remark(dossier, RemarkKind.OPINION, speaker, words, paper, by);
    }

    @Override
    public void appraise(NominationId dossier, String considered, Actor by) {
        reviewing.take(dossier, ReviewStep.APPRAISE, considered, by);
    }

    @Override
    public void conclude(NominationId dossier, Actor by) {
        reviewing.take(dossier, ReviewStep.CONCLUDE, null, by);
    }

    @Override
    public void table(NominationId dossier, MeetingId meeting, Actor by) {
        tabling.table(List.of(dossier), meeting, by);
    }
}
