package vn.thidua.eligibility;

/** Dữ liệu đã dùng: one labelled fact behind a finding; the label is a key. */
public record Datum(String label, Value value) {

    public static Datum of(String label, Object value) {
        return new Datum(label, Value.of(value));
    }
}
