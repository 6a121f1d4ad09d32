package vn.thidua.plan;

import org.jspecify.annotations.Nullable;

/** Cước chú: a marker and its note; no text means the note is missing from the document. */
public record Footnote(
        String marker, @Nullable String text, @Nullable Passage passage) {}
