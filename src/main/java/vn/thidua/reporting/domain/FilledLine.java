package vn.thidua.reporting.domain;

import org.jspecify.annotations.Nullable;

/**
 * Dòng đã nhập: a line of the form, what stands there, and what it is compared with.
 *
 * @param last what the unit reported in the period before
 * @param below what the accepted reports below add up to
 */
public record FilledLine(
        FormLine line,
        Answer answer,
        @Nullable Amount last,
        @Nullable Amount below) {}
