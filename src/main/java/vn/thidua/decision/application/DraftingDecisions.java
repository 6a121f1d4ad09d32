package vn.thidua.decision.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.DecisionDrafted;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.DecisionRewritten;
import vn.thidua.decision.DossierTakenOut;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecidedAwards;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.DecisionWords;
import vn.thidua.decision.domain.Decisions;
import vn.thidua.decision.domain.PaperKind;
import vn.thidua.decision.domain.PaperTemplates;
import vn.thidua.decision.domain.Placeholder;
import vn.thidua.decision.store.NumberRows;
import vn.thidua.nomination.ApprovedNomination;
import vn.thidua.nomination.NominationId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Dự thảo quyết định: from dossiers that wait, in the words of the unit's template. */
@Service
@Transactional
public class DraftingDecisions {

    private final SeeingDecisions seeing;
    private final WaitingDossiers waiting;
    private final Decisions decisions;
    private final DecidedAwards awards;
    private final PaperTemplates templates;
    private final NumberRows rows;
    private final DecisionNews news;
    private final Permission permission;

    DraftingDecisions(
            SeeingDecisions seeing,
            WaitingDossiers waiting,
            Decisions decisions,
            DecidedAwards awards,
            PaperTemplates templates,
            NumberRows rows,
            DecisionNews news,
            Permission permission) {
        this.seeing = seeing;
        this.waiting = waiting;
        this.decisions = decisions;
        this.awards = awards;
        this.templates = templates;
        this.rows = rows;
        this.news = news;
        this.permission = permission;
    }

    /** The dossiers that wait for a decision of the person's own unit and are in none yet. */
    @Transactional(readOnly = true)
    public List<ApprovedNomination> waiting(Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(DecisionAct.DRAFT_DECISION, by, unit);
        return waiting.of(unit);
    }

    public DecisionId draft(Set<NominationId> chosen, Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(DecisionAct.DRAFT_DECISION, by, unit);
        rows.queue(unit);
        var dossiers = waiting.chosen(unit, chosen);
        var said = templates.of(PaperKind.DECISION, unit).words();
        var words = new DecisionWords(
                said.symbol(),
                said.subject(),
                Placeholder.NGUOI_DUNG_DAU.typed(),
                said.grounds(),
                said.body(),
                said.receivers(),
                said.signature(),
                waiting.usualSource());
        var decision = decisions.save(Decision.drafted(unit, words, by, news.now()));
        awards.saveAll(listed(decision, dossiers, 0));
        news.of(new DecisionDrafted(decision.id(), unit, subject(decision), dossiers.size(), by, decision.draftedAt()));
        return decision.id();
    }

    /** Further dossiers go into a draft. */
    public void add(DecisionId id, Set<NominationId> chosen, Actor by) {
        var decision = open(id, by);
        rows.queue(decision.unit());
        var last = awards.findByDecisionOrderByPosition(id).stream()
                .mapToInt(DecidedAward::position)
                .max()
                .orElse(0);
        var dossiers = waiting.chosen(decision.unit(), chosen);
        awards.saveAll(listed(decision, dossiers, last));
        news.of(new DecisionDrafted(id, decision.unit(), subject(decision), dossiers.size(), by, news.now()));
    }

    public void takeOut(DecisionId id, DecidedAwardId which, Actor by) {
        var decision = open(id, by);
        var award = seeing.award(id, which, by);
        awards.delete(award);
        news.of(new DossierTakenOut(id, decision.unit(), award.name(), award.awardName(), by, news.now()));
    }

    public void rewrite(DecisionId id, DecisionWords words, Actor by) {
        var decision = open(id, by);
        var after = decisions.save(decision.rewritten(words));
        var changes = changes(decision.words(), after.words());
        if (!changes.isEmpty()) {
            news.of(new DecisionRewritten(id, decision.unit(), subject(after), changes, by, news.now()));
        }
    }

    private String subject(Decision decision) {
        return Placeholder.subject(decision.words().subject(), awards.findByDecisionOrderByPosition(decision.id()));
    }

    private Decision open(DecisionId id, Actor by) {
        var decision = seeing.locked(id, by);
        permission.require(DecisionAct.DRAFT_DECISION, by, decision.unit());
        return decision.draft();
    }

    private List<DecidedAward> listed(Decision decision, List<ApprovedNomination> dossiers, int after) {
        if (dossiers.isEmpty()) {
            throw Refusal.because(DecisionReason.NOTHING_CHOSEN);
        }
        var listed = new ArrayList<DecidedAward>();
        for (var dossier : dossiers) {
            listed.add(DecidedAward.listed(
                    decision.id(), after + listed.size() + 1, dossier, waiting.known(dossier.award())));
        }
        return listed;
    }

    private List<Change> changes(DecisionWords before, DecisionWords after) {
        return Stream.of(
                        change("subject", before.subject(), after.subject()),
                        change("decider", before.decider(), after.decider()),
                        change("grounds", before.grounds(), after.grounds()),
                        change("body", before.body(), after.body()),
                        change("receivers", before.receivers(), after.receivers()),
                        change("signature", before.signature(), after.signature()),
                        change("symbol", before.symbol(), after.symbol()),
                        change("fund-source", before.fundSource(), after.fundSource()))
                .filter(one -> !Objects.equals(one.before(), one.after()))
                .collect(Collectors.toList());
    }

    private Change change(String field, String before, String after) {
        return new Change(waiting.said("decision.field." + field), before, after);
    }
}
