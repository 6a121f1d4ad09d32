package vn.thidua.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * Số liệu of a collective in the year: members, those who completed their tasks, LĐTT, CSTĐCS, those disciplined from cảnh cáo up,
 * women. What is not known is null, never nought.
 */
public record Headcount(
        @Nullable Integer members,
        @Nullable Integer completed,
        @Nullable Integer advanced,
        @Nullable Integer fighters,
        @Nullable Integer disciplined,
        @Nullable Integer women) {}
