package vn.thidua.reading.domain;

import static vn.thidua.reading.domain.DraftReason.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.files.FileId;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.WrittenPlan;
import vn.thidua.platform.Json;
import vn.thidua.reading.DraftId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * Văn bản đang đọc: one paper on its way from bytes to a confirmed plan.
 *
 * @param paper the original; null once it had to be forgotten
 * @param attempts how often the machine began to read it
 * @param reading what the machine read, never changed afterwards
 * @param content the same after a person's corrections
 * @param plan what it became
 */
@Table(schema = "reading", name = "draft")
public record Draft(
        @Id DraftId id,
        @Version @Nullable Integer version,
        UnitId unit,
        @Nullable FileId paper,
        @Embedded.Empty Receipt receipt,
        @Embedded.Empty Standing standing,
        int attempts,
        @Embedded.Empty Gist gist,
        @Nullable Json reading,
        @Nullable Json content,
        @Nullable PlanId plan) {

    private static final int MOST_ATTEMPTS = 3;
    /** How long a document that was set aside can come back. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** What was read or corrected, with the JSON it is stored as. */
    public record Written(WrittenPlan plan, Json json) {}

    public static Draft received(UnitId unit, FileId paper, Receipt receipt) {
        var standing = Standing.of(DraftState.UPLOADED, receipt.receivedAt(), receipt.sender());
        return new Draft(DraftId.fresh(), null, unit, paper, receipt, standing, 0, Gist.NONE, null, null, null);
    }

    public DraftState state() {
        return standing.state();
    }

    /** What lists call it: number and symbol where known, else the file's name. */
    public String title() {
        return gist.symbol() == null ? receipt.name() : gist.symbol() + " (" + receipt.name() + ")";
    }

    public Draft begin(Instant now) {
        require(DraftStep.BEGIN);
        return stand(DraftStep.BEGIN.leadsTo(), now, Actor.SYSTEM).with(attempts + 1);
    }

    public boolean isWornOut() {
        return attempts >= MOST_ATTEMPTS;
    }

    public Draft finish(Written read, Instant now) {
        require(DraftStep.FINISH);
        return stand(DraftState.READ, now, Actor.SYSTEM).with(Gist.of(read.plan()), read.json(), read.json());
    }

    /** The paper is forgotten unless reading it again may help. */
    public Draft fail(Reason reason, List<String> details, boolean keepPaper, Instant now) {
        require(DraftStep.FAIL);
        var failed =
                new Standing(DraftState.FAILED, now, Actor.SYSTEM.name(), reason.key(), String.join("\n", details));
        return new Draft(
                id, version, unit, keepPaper ? paper : null, receipt, failed, attempts, gist, reading, content, plan);
    }

    public Draft readAgain(Actor actor, Instant now) {
        require(DraftStep.READ_AGAIN);
        if (paper == null) {
            throw Refusal.because(PAPER_NOT_KEPT, receipt.name());
        }
        return stand(DraftState.UPLOADED, now, actor).with(0);
    }

    public Draft edit(Written edited) {
        require(DraftStep.EDIT);
        return with(Gist.of(edited.plan()), reading, edited.json());
    }

    public Draft confirm(PlanId becomes, Actor actor, Instant now) {
        require(DraftStep.CONFIRM);
        var done = stand(DraftState.CONFIRMED, now, actor);
        return new Draft(id, version, unit, paper, receipt, done.standing, attempts, gist, reading, content, becomes);
    }

    public Draft discard(Actor actor, Instant now) {
        require(DraftStep.DISCARD);
        return stand(DraftState.DISCARDED, now, actor);
    }

    public Draft restore(Actor actor, Instant now) {
        require(DraftStep.RESTORE);
        if (isPastReturn(now)) {
            throw Refusal.because(GONE_TOO_LONG, receipt.name());
        }
        if (reading == null && paper == null) {
            throw Refusal.because(PAPER_NOT_KEPT, receipt.name());
        }
        return stand(reading == null ? DraftState.UPLOADED : DraftState.READ, now, actor)
                .with(0);
    }

    /** True when no one can take it up again: it may be removed for good. */
    public boolean isPastReturn(Instant now) {
        return state() == DraftState.DISCARDED && standing.since().plus(KEPT).isBefore(now);
    }

    /** Says no unless this step starts from where the document stands; who may take it is asked elsewhere. */
    public void require(DraftStep step) {
        if (state() == DraftState.CONFIRMED) {
            throw Refusal.because(ALREADY_CONFIRMED, standing.who(), Notation.moment(standing.since()));
        }
        if (!step.startsFrom(state())) {
            throw Refusal.because(STEP_NOT_POSSIBLE, receipt.name());
        }
    }

    private Draft stand(DraftState state, Instant now, Actor actor) {
        var moved = Standing.of(state, now, actor.name());
        return new Draft(id, version, unit, paper, receipt, moved, attempts, gist, reading, content, plan);
    }

    private Draft with(int newAttempts) {
        return new Draft(id, version, unit, paper, receipt, standing, newAttempts, gist, reading, content, plan);
    }

    private Draft with(Gist newGist, @Nullable Json newReading, Json newContent) {
        return new Draft(id, version, unit, paper, receipt, standing, attempts, newGist, newReading, newContent, plan);
    }
}
