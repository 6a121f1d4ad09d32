package vn.thidua.audit.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the last walk along the chain showed. */
@Component
public class InspectionQueries {

    private final JdbcClient db;

    InspectionQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * The last walk.
     *
     * @param fault key of the sentence of what is wrong; null when nothing is
     */
    public record Last(Instant at, long entries, @Nullable String fault, List<String> details) {}

    public Optional<Last> last() {
        return db.sql("select ended_at, entries, fault, details from audit.inspection order by id desc limit 1")
                .query((row, n) -> new Last(
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        row.getLong("entries"),
                        row.getString("fault"),
                        KeptWords.details(row.getString("details"))))
                .optional();
    }
}
