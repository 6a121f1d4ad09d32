package vn.thidua.reading.domain;

import org.jspecify.annotations.Nullable;

/**
 * One thing a person made of what the machine had read.
 *
 * @param item the item, as it was or as it is
 * @param field null when the whole item was added or taken out
 */
public record Difference(
        Item item,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after) {}
