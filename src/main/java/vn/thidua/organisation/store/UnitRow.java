package vn.thidua.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;

/** Reads a unit from a row of {@link Sql#UNIT}. */
final class UnitRow {

    private UnitRow() {}

    static Unit unit(ResultSet row, int n) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                parent == null ? null : new UnitId(parent),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
