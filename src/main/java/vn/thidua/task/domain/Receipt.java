package vn.thidua.task.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;

/** Đã xem: that a unit is given a directive, and who there saw it first and when. */
@Table(schema = "task", name = "receipt")
public record Receipt(
        UnitId unit, @Nullable Instant seenAt, @Nullable String seenByName) {

    public boolean isSeen() {
        return seenAt != null;
    }
}
