package vn.thidua.shared;

import org.jspecify.annotations.Nullable;

/** One thing that became another, in words: what, from what, to what. Null means there was or is nothing. */
public record Change(
        String what, @Nullable String before, @Nullable String after) {}
