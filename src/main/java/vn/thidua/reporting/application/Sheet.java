package vn.thidua.reporting.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.domain.Entry;
import vn.thidua.reporting.domain.Narrative;

/**
 * Nội dung gửi lên: what someone writes into a report at once.
 *
 * @param entries lines left out stay as they are
 * @param narrative null: stays as it is
 */
public record Sheet(List<Entry> entries, @Nullable Narrative narrative) {

    public Sheet {
        entries = List.copyOf(entries);
    }
}
