package vn.thidua.certificate.store;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.certificate.BlankId;
import vn.thidua.certificate.PrinterId;
import vn.thidua.certificate.domain.Align;
import vn.thidua.certificate.domain.Box;
import vn.thidua.certificate.domain.Layout;
import vn.thidua.certificate.domain.Placed;
import vn.thidua.certificate.domain.PrintField;
import vn.thidua.certificate.domain.Shift;
import vn.thidua.files.FileId;
import vn.thidua.organisation.UnitId;

/** Phôi và máy in of units: names, places in millimetres, shifts. */
@Component
public class BlankRows {

    private final JdbcClient db;

    BlankRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * Phôi in sẵn: a pre-printed blank of a unit.
     *
     * @param picture its scan
     */
    public record Blank(
            BlankId id,
            int version,
            UnitId unit,
            String name,
            @Nullable FileId picture) {}

    /** Máy in of a unit and its shift. */
    public record Printer(PrinterId id, UnitId unit, String name, BigDecimal dx, BigDecimal dy) {

        public Shift shift() {
            return new Shift(dx.doubleValue(), dy.doubleValue());
        }
    }

    /** A field's place as the table keeps it. */
    record FieldRow(
            PrintField field,
            BigDecimal x,
            BigDecimal y,
            BigDecimal width,
            BigDecimal height,
            BigDecimal size,
            Align align,
            boolean shown) {

        Placed placed() {
            var box = new Box(x.doubleValue(), y.doubleValue(), width.doubleValue(), height.doubleValue());
            return new Placed(field, box, size.doubleValue(), align, shown);
        }
    }

    public List<Blank> blanks(UnitId unit) {
        return db.sql("select id, version, unit, name, picture from certificate.blank where unit = :unit order by name")
                .param("unit", unit.value())
                .query(Blank.class)
                .list();
    }

    public Blank get(BlankId id) {
        return db.sql("select id, version, unit, name, picture from certificate.blank where id = :id")
                .param("id", id.value())
                .query(Blank.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("blank " + id.value()));
    }

    public Optional<UnitId> unitOf(FileId picture) {
        return db.sql("select unit from certificate.blank where picture = :picture")
                .param("picture", picture.value())
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    public Layout layout(BlankId id) {
        return new Layout(db.sql("""
                        select field, x, y, width, height, size, align, shown
                        from certificate.blank_field where blank = :id
                        """).param("id", id.value()).query(FieldRow.class).list().stream()
                .map(FieldRow::placed)
                .sorted(Comparator.comparing(Placed::field))
                .toList());
    }

    public void add(BlankId id, UnitId unit, String name) {
        db.sql("insert into certificate.blank (id, version, unit, name) values (:id, 0, :unit, :name)")
                .param("id", id.value())
                .param("unit", unit.value())
                .param("name", name)
                .update();
    }

    public boolean isTaken(UnitId unit, String name) {
        return db.sql("""
                        select exists (select from certificate.blank where unit = :unit and name = :name)
                            or exists (select from certificate.printer where unit = :unit and name = :name)
                        """)
                .param("unit", unit.value())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    public void place(BlankId id, List<Placed> fields) {
        for (var field : fields) {
            db.sql("""
                            insert into certificate.blank_field (blank, field, x, y, width, height, size, align, shown)
                            values (:blank, :field, :x, :y, :width, :height, :size, :align, :shown)
                            on conflict (blank, field) do update
                            set x = :x, y = :y, width = :width, height = :height, size = :size, align = :align, shown = :shown
                            """)
                    .param("blank", id.value())
                    .param("field", field.field().name())
                    .param("x", field.box().x())
                    .param("y", field.box().y())
                    .param("width", field.box().width())
                    .param("height", field.box().height())
                    .param("size", field.size())
                    .param("align", field.align().name())
                    .param("shown", field.shown())
                    .update();
        }
    }

    public void picture(BlankId id, FileId picture) {
        db.sql("update certificate.blank set picture = :picture, version = version + 1 where id = :id")
                .param("picture", picture.value())
                .param("id", id.value())
                .update();
    }

    public List<Printer> printers(UnitId unit) {
        return db.sql("select id, unit, name, dx, dy from certificate.printer where unit = :unit order by name")
                .param("unit", unit.value())
                .query(Printer.class)
                .list();
    }

    public Printer printer(PrinterId id) {
        return db.sql("select id, unit, name, dx, dy from certificate.printer where id = :id")
                .param("id", id.value())
                .query(Printer.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("printer " + id.value()));
    }

    public void printer(PrinterId id, UnitId unit, String name, Shift shift) {
        db.sql("""
                        insert into certificate.printer (id, unit, name, dx, dy) values (:id, :unit, :name, :dx, :dy)
                        on conflict (id) do update set name = :name, dx = :dx, dy = :dy
                        """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("name", name)
                .param("dx", shift.dx())
                .param("dy", shift.dy())
                .update();
    }
}
