package vn.thidua.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.shared.Actor;

/**
 * Báo cáo của một đơn vị cho một kỳ, without its figures, which may be many.
 *
 * @param superior the report of the unit it is sent to; null for the campaign's own unit
 * @param depth how far below the campaign's own unit
 * @param leaf whether no report is sent to it
 * @param dueReason why it has a due day of its own
 * @param successor the report its unit's figures went into
 */
@Table(schema = "reporting", name = "report")
public record Report(
        @Id ReportId id,
        @Version @Nullable Integer version,
        PeriodId period,
        CampaignId campaign,
        UnitId unit,
        String unitName,
        @Nullable ReportId superior,
        int depth,
        boolean leaf,
        ReportState state,
        LocalDate dueOn,
        @Nullable String dueReason,
        @Embedded.Empty Sending sending,
        @Embedded.Empty Decision decision,
        @Embedded.Empty Narrative narrative,
        @Embedded.Empty Saving saving,
        @Nullable ReportId successor) {

    /** When and by whom it was accepted or returned last. */
    public record Decision(
            @Nullable Instant decidedAt, @Nullable String decidedByName) {}

    /** When and by whom it was written in last. */
    public record Saving(
            @Nullable Instant savedAt, @Nullable String savedByName) {}

    /** The version as a form carries it. */
    public int edition() {
        return version == null ? 0 : version;
    }

    public Report taking(ReportStep step, Actor by, Instant at, LocalDate today) {
        var sent = step == ReportStep.SUBMIT ? sending.sent(dueOn, today, by, at) : sending;
        var decided =
                switch (step) {
                    case RETURN, ACCEPT, REOPEN -> new Decision(at, by.name());
                    case SUBMIT, WITHDRAW, MERGE -> decision;
                };
        return with(step.leadsTo(), dueOn, dueReason, sent, decided, narrative, saving);
    }

    public Report written(Narrative words, Actor by, Instant at) {
        return with(state, dueOn, dueReason, sending, decision, words, new Saving(at, by.name()));
    }

    public Report extended(LocalDate day, String reason) {
        return with(state, day, reason, sending, decision, narrative, saving);
    }

    private Report with(
            ReportState nowState,
            LocalDate nowDue,
            @Nullable String nowReason,
            Sending nowSending,
            Decision nowDecision,
            Narrative nowNarrative,
            Saving nowSaving) {
        return new Report(
                id,
                version,
                period,
                campaign,
                unit,
                unitName,
                superior,
                depth,
                leaf,
                nowState,
                nowDue,
                nowReason,
                nowSending,
                nowDecision,
                nowNarrative,
                nowSaving,
                successor);
    }
}
