package vn.thidua.platform;

import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** A JSON text bound for a {@code jsonb} column. */
public record Json(String text) {

    /** The text as PostgreSQL's driver wants it: a parameter of type {@code jsonb}. */
    public PGobject column() {
        try {
            var column = new PGobject();
            column.setType("jsonb");
            column.setValue(text);
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
