package vn.thidua.award.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.award.AwardId;
import vn.thidua.award.AwardRegister.Entry;
import vn.thidua.award.Holder;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.PastAward.Standing;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Một dòng trong sổ khen thưởng: an award as it was decided, and whether it still counts. For what it was given is written with it
 * and never changes.
 *
 * @param standingDecision the decision that took it or gave it back; null while nothing became of it
 * @param withdrawnAt when it was taken out as entered by mistake; null in most cases
 */
@Table(schema = "award", name = "award")
public record EnteredAward(
        @Id AwardId id,
        @Version @Nullable Integer version,
        Holder.Kind holderKind,
        UUID holderId,
        Subject subject,
        String name,
        UnitId unit,
        String award,
        int year,
        CommendationKind kind,
        String decision,
        LocalDate decidedOn,
        Office office,
        String issuer,
        @Nullable UUID reference,
        Standing standing,
        @Nullable String standingDecision,
        @Nullable LocalDate standingOn,
        @Nullable String standingReason,
        Instant enteredAt,
        String enteredByName,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnByName) {

    /** The first year anything of the kind was given: Sắc lệnh thi đua ái quốc of 1948. */
    private static final int FIRST_YEAR = 1948;

    /** Refuses an entry without name or decision, or of a year nobody could have meant. */
    public static EnteredAward of(Entry entry, Actor by, Instant at) {
        if (entry.name().isBlank()) {
            throw Refusal.because(AwardReason.NAME_MISSING);
        }
        if (entry.decision().isBlank() || entry.issuer().isBlank()) {
            throw Refusal.because(AwardReason.DECISION_MISSING, entry.name());
        }
        if (entry.year() < FIRST_YEAR || entry.year() > entry.decidedOn().getYear() + 1) {
            throw Refusal.because(AwardReason.YEAR_UNLIKELY, entry.name(), String.valueOf(entry.year()));
        }
        return new EnteredAward(
                AwardId.fresh(),
                null,
                entry.holder().kind(),
                entry.holder().id(),
                entry.subject(),
                spaced(entry.name()),
                entry.unit(),
                entry.award(),
                entry.year(),
                entry.kind(),
                spaced(entry.decision()),
                entry.decidedOn(),
                entry.office(),
                spaced(entry.issuer()),
                entry.reference(),
                Standing.VALID,
                null,
                null,
                null,
                at,
                by.name(),
                null,
                null);
    }

    public Holder holder() {
        return new Holder(holderKind, holderId);
    }

    /** Counts: valid, or given back. */
    public boolean stands() {
        return standing == Standing.VALID || standing == Standing.RESTORED;
    }

    /** Hủy bỏ, tước or phục hồi, by a decision not older than the award's own. */
    public EnteredAward become(Standing next, String paper, LocalDate day, String reason) {
        if (withdrawnAt != null) {
            throw Refusal.because(AwardReason.ALREADY_WITHDRAWN);
        }
        boolean back = next == Standing.RESTORED || next == Standing.VALID;
        if (!back && !stands()) {
            throw Refusal.because(AwardReason.ALREADY_REVOKED, name);
        }
        if (back && stands()) {
            throw Refusal.because(AwardReason.NOT_REVOKED, name);
        }
        if (paper.isBlank()) {
            throw Refusal.because(AwardReason.DECISION_MISSING, name);
        }
        if (reason.isBlank()) {
            throw Refusal.because(AwardReason.REASON_MISSING);
        }
        if (day.isBefore(standingOn == null ? decidedOn : standingOn)) {
            throw Refusal.because(AwardReason.BEFORE_DECISION, standingOn == null ? decidedOn : standingOn);
        }
        return with(name, back ? Standing.RESTORED : next, spaced(paper), day, reason.strip(), null, null);
    }

    /** The name as it should have been written. */
    public EnteredAward corrected(String right, String reason) {
        if (right.isBlank()) {
            throw Refusal.because(AwardReason.NAME_MISSING);
        }
        if (reason.isBlank()) {
            throw Refusal.because(AwardReason.REASON_MISSING);
        }
        return with(
                spaced(right), standing, standingDecision, standingOn, standingReason, withdrawnAt, withdrawnByName);
    }

    /** Taken out as entered by mistake; what a room decided is its own to take back. */
    public EnteredAward withdrawn(Actor by, Instant at) {
        if (withdrawnAt != null) {
            throw Refusal.because(AwardReason.ALREADY_WITHDRAWN);
        }
        if (reference != null) {
            throw Refusal.because(AwardReason.DECIDED_ELSEWHERE, name);
        }
        return with(name, standing, standingDecision, standingOn, standingReason, at, by.name());
    }

    private EnteredAward with(
            String called,
            Standing now,
            @Nullable String paper,
            @Nullable LocalDate day,
            @Nullable String reason,
            @Nullable Instant gone,
            @Nullable String goneBy) {
        return new EnteredAward(
                id,
                version,
                holderKind,
                holderId,
                subject,
                called,
                unit,
                award,
                year,
                kind,
                decision,
                decidedOn,
                office,
                issuer,
                reference,
                now,
                paper,
                day,
                reason,
                enteredAt,
                enteredByName,
                gone,
                goneBy);
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
