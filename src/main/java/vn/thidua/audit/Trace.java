package vn.thidua.audit;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Change;

/**
 * One thing that was done, as written down when it was done.
 *
 * @param who the person's name at that time
 * @param key message key of the sentence that tells it; filled from {@link #details()}
 * @param changes what became what
 */
public record Trace(Instant at, String who, String key, List<String> details, List<Change> changes) {}
