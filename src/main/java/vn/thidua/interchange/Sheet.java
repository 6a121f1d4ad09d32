package vn.thidua.interchange;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;

/**
 * Loại danh sách: one kind of thing that goes out to Excel and comes back. Any room declares its own as a bean; what goes
 * out is the form in which it comes in.
 *
 * @param <T> what is understood of one row
 */
public interface Sheet<T> {

    /** Names the kind in addresses and tables: "units". */
    String kind();

    /** Begins the keys of the kind's words: "interchange.units". */
    String words();

    Act importing();

    Act exporting();

    List<Column> columns();

    /** Tells every thing at or below the unit, a cell for each column: texts and days; never all at once in memory. */
    void each(UnitId under, Actor by, Consumer<List<? extends @Nullable Object>> cells);

    /** Understands the rows and compares them with each other and with what is there; changes nothing. */
    List<Judged<T>> judge(List<Row> rows, UnitId under, Actor by);

    /** Saves rows judged new or changed; the caller's transaction holds all of them. */
    List<Trace> apply(List<Judged<T>> rows, Actor by);

    /** Takes back what was saved; returns what stays because it was changed or used since. */
    List<Trace> undo(List<Trace> traces, Actor by);
}
