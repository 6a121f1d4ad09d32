package vn.thidua.task.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;
import vn.thidua.task.ExplanationId;

/**
 * Yêu cầu giải trình: what a leader asks a unit to explain by a day, its answer, and the leader's remark.
 *
 * @param unit the unit that asks
 * @param asked the unit that is to answer
 */
@Table(schema = "task", name = "explanation")
public record Explanation(
        @Id ExplanationId id,
        @Version @Nullable Integer version,
        UnitId unit,
        UnitId asked,
        @Embedded.Empty Matter matter,
        String question,
        LocalDate dueOn,
        ExplanationState state,
        Instant askedAt,
        UUID askedBy,
        String askedByName,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredByName,
        @Nullable String remark,
        @Nullable Instant remarkedAt,
        @Nullable String remarkedByName) {

    public static Explanation asked(
            Matter matter,
            UnitId of,
            @Nullable String question,
            LocalDate dueOn,
            Actor by,
            Instant at,
            LocalDate today) {
        if (dueOn.isBefore(today)) {
            throw Refusal.because(TaskReason.DAY_PASSED, dueOn);
        }
        return new Explanation(
                ExplanationId.fresh(),
                null,
                new UnitId(by.unit()),
                of,
                matter,
                Words.required(question, TaskReason.WORDS_MISSING),
                dueOn,
                ExplanationState.ASKED,
                at,
                by.account(),
                by.name(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The unit whose people take the step. */
    public UnitId taking(ExplanationStep step) {
        return step == ExplanationStep.ANSWER ? asked : unit;
    }

    public boolean isOverdue(LocalDate today) {
        return state == ExplanationState.ASKED && dueOn.isBefore(today);
    }

    public Explanation take(ExplanationStep step, @Nullable String words, Actor by, Instant now) {
        if (!step.startsFrom(state)) {
            throw Refusal.because(
                    TaskReason.STEP_NOT_POSSIBLE, "@task.state." + state, lastName(), Days.moment(lastMoment()));
        }
        return switch (step) {
            case ANSWER -> answered(Words.required(words, TaskReason.WORDS_MISSING), by, now);
            case REMARK, ASK_AGAIN ->
                remarked(step.leadsTo(), Words.required(words, TaskReason.WORDS_MISSING), by, now);
            case WITHDRAW -> remarked(step.leadsTo(), Words.optional(words, Words.LONGEST), by, now);
        };
    }

    private Explanation answered(String words, Actor by, Instant now) {
        return new Explanation(
                id,
                version,
                unit,
                asked,
                matter,
                question,
                dueOn,
                ExplanationState.ANSWERED,
                askedAt,
                askedBy,
                askedByName,
                words,
                now,
                by.name(),
                remark,
                remarkedAt,
                remarkedByName);
    }

    private Explanation remarked(ExplanationState next, @Nullable String words, Actor by, Instant now) {
        return new Explanation(
                id,
                version,
                unit,
                asked,
                matter,
                question,
                dueOn,
                next,
                askedAt,
                askedBy,
                askedByName,
                answer,
                answeredAt,
                answeredByName,
                words,
                now,
                by.name());
    }

    private Instant lastMoment() {
        return switch (state) {
            case ASKED -> remarkedAt == null ? askedAt : remarkedAt;
            case ANSWERED -> answeredAt == null ? askedAt : answeredAt;
            case REMARKED, WITHDRAWN -> remarkedAt == null ? askedAt : remarkedAt;
        };
    }

    private String lastName() {
        var name =
                switch (state) {
                    case ASKED, REMARKED, WITHDRAWN -> remarkedByName;
                    case ANSWERED -> answeredByName;
                };
        return name == null ? askedByName : name;
    }
}
