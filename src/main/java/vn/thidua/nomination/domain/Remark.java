package vn.thidua.nomination.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RemarkId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/**
 * Ý kiến: what someone said of a dossier, and what the standing body answered. A dossier is not appraised before each is answered.
 *
 * @param speaker who said it, as written down by the officer
 * @param paper by which letter; null when none
 */
@Table(schema = "nomination", name = "remark")
public record Remark(
        @Id RemarkId id,
        @Version @Nullable Integer version,
        NominationId nomination,
        RemarkKind kind,
        String speaker,
        String words,
        @Nullable String paper,
        Instant madeAt,
        String madeBy,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {

    private static final int LONGEST_NAME = 300;

    public static Remark of(
            NominationId nomination,
            RemarkKind kind,
            String speaker,
            String words,
            String paper,
            Actor by,
            Instant at) {
        var named = Nomination.required(speaker, NominationReason.REMARK_SPEAKER_MISSING);
        if (named.length() > LONGEST_NAME) {
            throw Refusal.because(NominationReason.REASON_TOO_LONG, named.length(), LONGEST_NAME);
        }
        return new Remark(
                RemarkId.fresh(),
                null,
                nomination,
                kind,
                named,
                Nomination.required(words, NominationReason.REMARK_WORDS_MISSING),
                Nomination.said(paper),
                at,
                by.name(),
                null,
                null,
                null);
    }

    public Remark answered(String typed, Actor by, Instant at) {
        if (answer != null) {
            throw Refusal.because(
                    NominationReason.REMARK_ANSWERED,
                    speaker,
                    String.valueOf(answeredBy),
                    answeredAt == null ? "" : Days.moment(answeredAt));
        }
        var said = Nomination.required(typed, NominationReason.ANSWER_MISSING);
        return new Remark(id, version, nomination, kind, speaker, words, paper, madeAt, madeBy, said, at, by.name());
    }

    public boolean isOpen() {
        return answer == null;
    }
}
