package vn.thidua.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Thời hạn: something due, with its date where the plan gives one.
 *
 * @param date the day; null for periodic work, weeks, quarters and events
 * @param dateText the time as written ("trước ngày 10 tháng 12 năm 2025")
 * @param what what must be done or handed in
 * @param from who must do it, as written
 * @param to who gets it, as written
 * @param channel through whom it goes ("qua Ban Thi đua - Khen thưởng xã")
 * @param rangeStart first day of a week, month or quarter named without a day
 * @param rangeEnd last day of it
 * @param recurrence how often, as written; null when once
 */
public record Deadline(
        String key,
        DeadlineKind kind,
        @Nullable LocalDate date,
        String dateText,
        DeadlineRelation relation,
        String what,
        @Nullable String from,
        @Nullable String to,
        @Nullable String channel,
        @Nullable LocalDate rangeStart,
        @Nullable LocalDate rangeEnd,
        @Nullable String recurrence,
        @Nullable Passage passage,
        double certainty,
        @Nullable Doubt doubt) {}
