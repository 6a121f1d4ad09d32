package vn.thidua.nomination.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Merits;
import vn.thidua.eligibility.Achievement;
import vn.thidua.eligibility.Answer;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.eligibility.Overrule;
import vn.thidua.eligibility.Proposal;
import vn.thidua.eligibility.Verdict;
import vn.thidua.eligibility.Wording;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.store.DossierRows;
import vn.thidua.organisation.Salutation;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Xét điều kiện: judges a dossier by the law of its day of receipt, and keeps an officer's other answers. */
@Service
@Transactional
public class JudgingNominations {

    private final SeeingNominations seeing;
    private final Merits merits;
    private final DossierRows rows;
    private final NominationWords words;
    private final NominationNews news;
    private final Permission permission;
    private final Eligibility law = Eligibility.byTheLaw();

    JudgingNominations(
            SeeingNominations seeing,
            Merits merits,
            DossierRows rows,
            NominationWords words,
            NominationNews news,
            Permission permission) {
        this.seeing = seeing;
        this.merits = merits;
        this.rows = rows;
        this.words = words;
        this.news = news;
        this.permission = permission;
    }

    /** As of today; before its receipt by the rules of today. Other answers stand beside what the facts say. */
    @Transactional(readOnly = true)
    public Verdict judge(Nomination nomination) {
        var today = news.today();
        var nominee = nomination.nominee();
        var asked = nomination.asked();
        var received = nomination.handling().receivedOn() == null
                ? today
                : nomination.handling().receivedOn();
        var proposal = new Proposal(
                asked.award(),
                asked.year(),
                asked.kind(),
                asked.office(),
                received,
                today,
                law.book().award(asked.award()).type(),
                null,
                nomination.merit().initiativeCodes(),
                achievements(nomination));
        var verdict = law.judge(
                new vn.thidua.eligibility.Nominee(
                        nominee.holder().toString(),
                        called(nomination),
                        nominee.subject(),
                        nominee.employment(),
                        nomination.unit().value().toString(),
                        nominee.salutation() == null ? null : nominee.salutation() == Salutation.MS,
                        null),
                proposal,
                merits.grounds(nominee.whom(), asked.year(), today));
        for (var other : rows.overrules(nomination.id())) {
            verdict = overruled(verdict, other);
        }
        return verdict;
    }

    /** The verdict as sentences, the conclusion first. */
    @Transactional(readOnly = true)
    public List<String> explain(Verdict verdict) {
        return words.wording().explain(verdict);
    }

    /** An officer's other answer to one rule, with the reason; the same answer as the facts give takes it back. */
    public void overrule(NominationId id, String rule, Answer answer, String reason, Actor by) {
        var nomination = seeing.locked(id, by);
        permission.require(NominationAct.APPRAISE_NOMINATION, by, nomination.decider());
        if (!nomination.state().isInHand()) {
            throw Refusal.because(NominationReason.NOT_OVERRULABLE, "@nomination.state." + nomination.state());
        }
        var finding = judge(nomination).finding(rule);
        if (finding.answer() == answer) {
            rows.forgetOverrule(id, rule);
        } else {
            rows.overrule(id, new Overrule(rule, answer, reason, by.name(), news.now()));
        }
        news.changed(
                nomination,
                "nomination.overrule",
                news.said("eligibility.answer." + finding.effective()),
                news.said("eligibility.answer." + answer) + ": " + reason.strip(),
                by);
    }

    /** Writes what was found, in the language of the state. */
    @Transactional(readOnly = true)
    public Wording wording() {
        return words.wording();
    }

    /** "Ông Nguyễn Văn An", "Tập thể Thôn Đông" as sentences are to say it. */
    public String called(Nomination nomination) {
        var nominee = nomination.nominee();
        return nominee.salutation() == null
                ? nominee.name()
                : words.said("nomination.called." + nominee.salutation(), nominee.name());
    }

    private static Verdict overruled(Verdict verdict, Overrule other) {
        boolean known = verdict.findings().stream()
                .anyMatch(finding -> finding.rule().id().equals(other.rule()) && finding.answer() != other.answer());
        return known ? verdict.overruled(other) : verdict;
    }

    private static List<Achievement> achievements(Nomination nomination) {
        var merit = nomination.merit();
        if (merit.basis() == null) {
            return List.of();
        }
        var year = nomination.asked().year();
        return List.of(new Achievement(
                merit.source() == null ? nomination.id().value().toString() : merit.source(),
                merit.achievement(),
                merit.basis(),
                merit.scope(),
                merit.fromOn() == null ? LocalDate.of(year, 1, 1) : merit.fromOn(),
                merit.toOn() == null ? LocalDate.of(year, 12, 31) : merit.toOn()));
    }
}
