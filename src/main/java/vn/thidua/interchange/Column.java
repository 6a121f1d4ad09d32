package vn.thidua.interchange;

/**
 * Cột: one column of a list. Its heading is the words of {@code <sheet's words>.<field>}, its meaning those of
 * {@code <sheet's words>.<field>-means}.
 *
 * @param required whether every row must say it
 */
public record Column(String field, Form form, boolean required) {

    /** What a cell of the column holds. */
    public enum Form {
        TEXT,
        DAY,
        /** Names a thing already in the program; empty for a new one. */
        KEY,
        /** Personal, such as an identity number: never kept with what was found wrong. */
        SECRET
    }

    public static Column key() {
        return new Column("id", Form.KEY, false);
    }

    public static Column required(String field) {
        return new Column(field, Form.TEXT, true);
    }

    public static Column of(String field) {
        return new Column(field, Form.TEXT, false);
    }

    public static Column of(String field, Form form) {
        return new Column(field, form, false);
    }
}
