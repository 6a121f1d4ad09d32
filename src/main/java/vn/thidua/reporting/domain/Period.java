package vn.thidua.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Kỳ báo cáo of a campaign.
 *
 * @param unit the campaign's own unit
 * @param number which month, quarter or half of its year
 * @param title what people call it: "tháng 11/2025"
 * @param graceDays how many days after the due day it is not yet to be locked; who sends then is late all the same
 */
@Table(schema = "reporting", name = "period")
public record Period(
        @Id PeriodId id,
        @Version @Nullable Integer version,
        CampaignId campaign,
        UnitId unit,
        PeriodKind kind,
        @Nullable Integer number,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate opensOn,
        LocalDate dueOn,
        int graceDays,
        PeriodState state,
        @Nullable Instant openedAt,
        @Nullable Instant lockedAt,
        @Nullable String lockedByName) {

    public static Period planned(CampaignId campaign, UnitId unit, PlannedPeriod plan) {
        return new Period(
                PeriodId.fresh(),
                null,
                campaign,
                unit,
                plan.kind(),
                plan.number(),
                plan.title(),
                plan.startsOn(),
                plan.endsOn(),
                plan.opensOn(),
                plan.dueOn(),
                plan.graceDays(),
                PeriodState.PLANNED,
                null,
                null,
                null);
    }

    /** The last day before it may be locked without a second thought. */
    public LocalDate graceEnds() {
        return dueOn.plusDays(graceDays);
    }

    public Period changed(PlannedPeriod plan) {
        requireState(PeriodState.PLANNED);
        var changed = planned(campaign, unit, plan);
        return new Period(
                id,
                version,
                campaign,
                unit,
                kind,
                number,
                changed.title,
                startsOn,
                endsOn,
                changed.opensOn,
                changed.dueOn,
                changed.graceDays,
                state,
                null,
                null,
                null);
    }

    public Period opened(Instant at) {
        requireState(PeriodState.PLANNED);
        return standing(PeriodState.OPEN, at, null, null);
    }

    public Period locked(Actor by, Instant at) {
        requireState(PeriodState.OPEN);
        return standing(PeriodState.LOCKED, openedAt, at, by.name());
    }

    public Period unlocked() {
        requireState(PeriodState.LOCKED);
        return standing(PeriodState.OPEN, openedAt, null, null);
    }

    /** Says no while nothing in it changes. */
    public void requireOpen() {
        if (state == PeriodState.LOCKED) {
            throw Refusal.because(ReportingReason.PERIOD_LOCKED, title);
        }
    }

    public void requireState(PeriodState wanted) {
        if (state != wanted) {
            throw Refusal.because(ReportingReason.PERIOD_NOT_SO, title, "@reporting.state." + state);
        }
    }

    private Period standing(
            PeriodState now, @Nullable Instant opened, @Nullable Instant locked, @Nullable String lockedBy) {
        return new Period(
                id, version, campaign, unit, kind, number, title, startsOn, endsOn, opensOn, dueOn, graceDays, now,
                opened, locked, lockedBy);
    }
}
