package vn.thidua.plan;

import org.jspecify.annotations.Nullable;

/**
 * Mục: one numbered part of the outline, in the document's order.
 *
 * @param label the printed number ("I", "2.1", "a)")
 * @param heading null for a lettered paragraph without a heading
 * @param level depth, from 1 to 3
 * @param body from the end of the heading to the next section
 */
public record Section(String label, @Nullable String heading, int level, Passage passage, Span body) {}
