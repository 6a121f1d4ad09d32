package vn.thidua.task.domain;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Column;

/** Which wording of a task stands, since when and by whom. */
public record Edition(
        @Column("edition") int number,
        @Column("edited_at") Instant at,
        @Column("edited_by_name") String byName) {}
