package vn.thidua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.ProgramTest;
import vn.thidua.organisation.UnitId;

/** Rows of the real database as records: ids, days, moments, enums and what is not there. */
@ProgramTest
class RecordRowTests {

    /** How a report stands, in one word. */
    enum Standing {
        SENT,
        OPEN
    }

    /** One of everything the program reads. */
    record Everything(
            UnitId unit,
            @Nullable UnitId superior,
            LocalDate dueOn,
            Instant sentAt,
            @Nullable Instant decidedAt,
            Standing standing,
            BigDecimal value,
            int count,
            @Nullable Integer daysLate,
            boolean leaf,
            String unitName) {}

    @Autowired
    JdbcClient db;

    @Test
    void everyKindOfColumnFindsItsComponent() {
        var unit = UUID.randomUUID();

        var read = db.sql("""
                        select cast(:unit as uuid) as unit, cast(null as uuid) as superior, date '2025-11-24' as due_on,
                               timestamptz '2025-11-24 08:30:00+07' as sent_at, cast(null as timestamptz) as decided_at,
                               'SENT' as standing, 12.50 as value, cast(3 as bigint) as count, cast(null as int) as days_late,
                               true as leaf, 'Thôn Gia Khánh' as unit_name
                        """).param("unit", unit).query(Everything.class).single();

        assertThat(read)
                .isEqualTo(new Everything(
                        new UnitId(unit),
                        null,
                        LocalDate.of(2025, 11, 24),
                        Instant.parse("2025-11-24T01:30:00Z"),
                        null,
                        Standing.SENT,
                        new BigDecimal("12.50"),
                        3,
                        null,
                        true,
                        "Thôn Gia Khánh"));
    }

    @Test
    void aColumnThatIsNotThereNamesItself() {
        var asked = db.sql("select 'Thôn Gia Khánh' as unit_name").query(Everything.class);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(asked::single)
                .havingRootCause()
                .withMessageContaining("unit");
    }
}
