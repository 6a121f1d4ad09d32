package vn.thidua.platform.web;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Change;
import vn.thidua.shared.Id;

/** Lịch sử: what happened to one thing, for its page. Whoever keeps the log answers. */
public interface Histories {

    /**
     * One thing that was done.
     *
     * @param key message key of the sentence that tells it; filled from the details
     */
    record Line(Instant at, String who, String key, List<String> details, List<Change> changes) {}

    /** What happened to any of these, newest first. */
    List<Line> of(List<? extends Id> about);
}
