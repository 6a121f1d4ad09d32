package vn.thidua.reading.domain;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.Passage;

/** Where an item was read, how surely, and what is doubtful about it. */
record Trace(
        @Nullable Passage passage,
        double certainty,
        @Nullable Doubt doubt) {}
