package vn.thidua.award.application;

import org.jspecify.annotations.Nullable;

/** A row of the list of ratings: what would be recorded; null where the row cannot be. */
record RatedLine(RecordingFacts.@Nullable Said said, String name) {}
