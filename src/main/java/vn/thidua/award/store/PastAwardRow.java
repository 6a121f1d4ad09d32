package vn.thidua.award.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.PastAward;
import vn.thidua.eligibility.PastAward.Standing;

/** A line of the register as the judging of eligibility wants it. */
final class PastAwardRow {

    static final String SELECT = """
            select a.holder_id, a.award, a.year, a.kind, a.decided_on, a.decision, a.office, a.issuer, a.standing,
                   a.standing_decision, a.standing_on, a.achievements
            from award.award a
            """;

    private PastAwardRow() {}

    static PastAward told(ResultSet row, Function<UUID, String> recipient, LocalDate day) throws SQLException {
        var became = row.getObject("standing_on", LocalDate.class);
        var standing = Standing.valueOf(row.getString("standing"));
        boolean later = became != null && became.isAfter(day);
        return new PastAward(
                row.getString("award"),
                row.getInt("year"),
                CommendationKind.valueOf(row.getString("kind")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decision"),
                Office.valueOf(row.getString("office")),
                row.getString("issuer"),
                recipient.apply(row.getObject("holder_id", UUID.class)),
                later ? before(standing) : standing,
                later ? null : row.getString("standing_decision"),
                achievements(row));
    }

    /** What was given back must have been taken. */
    private static Standing before(Standing standing) {
        return standing == Standing.RESTORED ? Standing.REVOKED : Standing.VALID;
    }

    private static Set<String> achievements(ResultSet row) throws SQLException {
        return Arrays.stream((Object[]) row.getArray("achievements").getArray())
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
