package vn.thidua.nomination.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.eligibility.Overall;
import vn.thidua.eligibility.Verdict;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Remark;
import vn.thidua.nomination.domain.Remarks;
import vn.thidua.nomination.domain.Rounds;
import vn.thidua.nomination.store.DossierRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Thẩm định: what must be known of a dossier before it is appraised, and the verdict kept with the appraisal. */
@Component
public class Appraisals {

    private final JudgingNominations judging;
    private final Rounds rounds;
    private final Remarks remarks;
    private final DossierRows rows;
    private final WorkingDays days;
    private final NominationNews news;

    Appraisals(
            JudgingNominations judging,
            Rounds rounds,
            Remarks remarks,
            DossierRows rows,
            WorkingDays days,
            NominationNews news) {
        this.judging = judging;
        this.rounds = rounds;
        this.remarks = remarks;
        this.rows = rows;
        this.days = days;
        this.news = news;
    }

    Nomination.Readiness readiness(Nomination nomination, Verdict verdict) {
        int unanswered = (int) remarks.findByNominationOrderByMadeAt(nomination.id()).stream()
                .filter(Remark::isOpen)
                .count();
        return new Nomination.Readiness(
                rounds.get(nomination.round()).terms().postingDays() > 0,
                verdict.overall() != Overall.NOT_ELIGIBLE,
                verdict.overall() == Overall.NEEDS_PERSON,
                unanswered);
    }

    /** Working days a dossier of this round is posted, or a refusal when the round posts none. */
    int postingDays(Nomination nomination) {
        int days = rounds.get(nomination.round()).terms().postingDays();
        if (days == 0) {
            throw Refusal.because(
                    NominationReason.NO_POSTING, nomination.nominee().name());
        }
        return days;
    }

    /** Appraised, with the verdict of this moment kept word by word. */
    Nomination appraise(Nomination nomination, @Nullable String considered, Actor by) {
        var verdict = judging.judge(nomination);
        var now = news.now();
        var moved = nomination.appraised(
                readiness(nomination, verdict), considered, worked(nomination), by, now, news.today());
        rows.appraised(nomination.id(), verdict.overall(), judging.explain(verdict), by, now);
        return moved;
    }

    /** Working days the clock of the standing body has run since it began to run. */
    int worked(Nomination nomination) {
        var since = nomination.handling().runningSince();
        return since == null ? 0 : days.between(since, news.today());
    }

    /** The last day of so many working days of posting that begins on the day. */
    LocalDate postedUntil(LocalDate from, int workingDays) {
        return days.shift(from, workingDays);
    }
}
