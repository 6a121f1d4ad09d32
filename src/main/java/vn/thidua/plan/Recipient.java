package vn.thidua.plan;

import org.jspecify.annotations.Nullable;

/** Nơi nhận: one addressee, with its note in brackets ("để báo cáo"). */
public record Recipient(
        String key,
        String name,
        @Nullable String note,
        @Nullable Passage passage,
        double certainty) {}
