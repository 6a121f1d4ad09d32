package vn.thidua.nomination.application;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RemarkId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.Remark;
import vn.thidua.nomination.domain.RemarkKind;
import vn.thidua.nomination.domain.Remarks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Công khai lấy ý kiến: posts dossiers, writes down what people and agencies say of them, and answers. */
@Service
@Transactional
public class PostingNominations {

    private final SeeingNominations seeing;
    private final Nominations nominations;
    private final Remarks remarks;
    private final Appraisals appraisals;
    private final Permission permission;
    private final NominationNews news;

    PostingNominations(
            SeeingNominations seeing,
            Nominations nominations,
            Remarks remarks,
            Appraisals appraisals,
            Permission permission,
            NominationNews news) {
        this.seeing = seeing;
        this.nominations = nominations;
        this.remarks = remarks;
        this.appraisals = appraisals;
        this.permission = permission;
        this.news = news;
    }

    /** From today for the working days of their round; all or none. */
    public void post(List<NominationId> ids, Actor by) {
        if (ids.isEmpty()) {
            throw Refusal.because(NominationReason.NOTHING_CHOSEN);
        }
        ids.stream()
                .distinct()
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .forEach(id -> post(inHand(id, by), by));
    }

    public void remark(NominationId id, RemarkKind kind, String speaker, String words, String paper, Actor by) {
        var nomination = inHand(id, by);
        if (!nomination.state().isInHand()) {
            throw Refusal.because(
                    NominationReason.NOT_TO_BE_POSTED,
                    nomination.nominee().name(),
                    "@nomination.state." + nomination.state());
        }
        remarks.save(Remark.of(id, kind, speaker, words, paper, by, news.now()));
        news.changed(nomination, "nomination.remark." + kind, "", speaker.strip(), by);
    }

    public void answer(NominationId id, RemarkId remark, String words, Actor by) {
        var nomination = inHand(id, by);
        var answered = remarks.save(of(nomination, remark).answered(words, by, news.now()));
        news.changed(nomination, "nomination.answer", "", answered.speaker(), by);
    }

    private void post(Nomination nomination, Actor by) {
        int workingDays = appraisals.postingDays(nomination);
        var from = news.today();
        var posted = nominations.save(nomination.posted(from, appraisals.postedUntil(from, workingDays)));
        news.changed(
                posted,
                "nomination.posted",
                "",
                Days.written(from) + " – " + Days.written(appraisals.postedUntil(from, workingDays)),
                by);
    }

    private Nomination inHand(NominationId id, Actor by) {
        var nomination = seeing.locked(id, by);
        permission.require(NominationAct.RECEIVE_NOMINATION, by, nomination.decider());
        return nomination;
    }

    private Remark of(Nomination nomination, RemarkId id) {
        var remark = remarks.get(id);
        if (!remark.nomination().equals(nomination.id())) {
            throw new NoSuchElementException("remark " + id.value());
        }
        return remark;
    }
}
