package vn.thidua.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where something was read.
 *
 * @param span the stretch of the source text
 * @param page the page it begins on, from 1
 * @param line the line it begins on, from 1
 * @param box the place of that line on the page, where the source has one (PDF, scan)
 * @param raw the untouched words of the stretch
 */
public record Passage(
        Span span, int page, int line, @Nullable Box box, String raw) {}
