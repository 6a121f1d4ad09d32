package vn.thidua.reporting.adapter;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.platform.WorkbookWriter.Head;
import vn.thidua.reporting.application.FigureBook;
import vn.thidua.reporting.store.FigureListQueries.FigureRow;
import vn.thidua.shared.Figures;

/** Bảng số liệu in Excel: a row for each line of each report. */
@Component
class ExcelFigureBook implements FigureBook {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SheetWords words;

    ExcelFigureBook(SheetWords words) {
        this.words = words;
    }

    /** A column of the list; its heading is the words of {@code reporting.list.<name>}. */
    private enum Column {
        UNIT(32),
        SUPERIOR(32),
        DEPTH(6),
        STATE(14),
        DUE_ON(12),
        SUBMITTED_ON(12),
        DAYS_LATE(8),
        SUBMITTED_BY(22),
        NUMBER(6),
        LINE(48),
        UNIT_OF_MEASURE(12),
        METHOD(16),
        SOURCE(18),
        GOAL(12),
        VALUE(14),
        AGAINST(12),
        PERCENT(10),
        STANDING(16),
        BELOW(14),
        BELOW_AGAINST(12),
        COUNTED(10),
        NOTE(40);

        private final int width;

        Column(int width) {
            this.width = width;
        }
    }

    @Override
    public void write(OutputStream out, Consumer<Consumer<FigureRow>> rows) {
        var columns = Stream.of(Column.values()).toList();
        var head = new Head(
                words.of("reporting.list"),
                columns.stream()
                        .map(column -> words.of("reporting.list." + column))
                        .toList(),
                columns.stream().map(column -> column.width).toList(),
                List.of(),
                false);
        var told = new Telling(words);
        try (var book = new WorkbookWriter(out)) {
            book.sheet(head, line -> rows.accept(row -> line.accept(told.cells(row))));
        }
    }

    /** A row in words; what is told again and again is looked up once. */
    private static final class Telling {

        private final SheetWords words;
        private final Map<String, String> known = new HashMap<>();

        Telling(SheetWords words) {
            this.words = words;
        }

        List<@Nullable Object> cells(FigureRow row) {
            var cells = new ArrayList<@Nullable Object>(Column.values().length);
            cells.add(row.unit());
            cells.add(row.superior());
            cells.add(row.depth());
            cells.add(word("reporting.state." + row.state()));
            cells.add(row.dueOn());
            cells.add(day(row.submittedAt()));
            cells.add(row.daysLate());
            cells.add(row.submittedBy());
            cells.add(row.line());
            cells.add(row.name());
            cells.add(row.unitOfMeasure());
            cells.add(word("reporting.list.method." + row.method()));
            cells.add(word("reporting.list.source." + row.source()));
            cells.add(row.goal());
            cells.add(row.value());
            cells.add(row.against());
            cells.add(percent(row));
            cells.add(standing(row));
            cells.add(row.below());
            cells.add(row.belowAgainst());
            cells.add(row.counted());
            cells.add(row.note());
            return cells;
        }

        private @Nullable String standing(FigureRow row) {
            if (row.applicable() == null) {
                return row.source().takesOwn() ? word("reporting.list.blank") : null;
            }
            return row.applicable() ? null : word("reporting.not-applicable");
        }

        private static @Nullable BigDecimal percent(FigureRow row) {
            var value = row.source().takesOwn() ? row.value() : row.below();
            var against = row.source().takesOwn() ? row.against() : row.belowAgainst();
            return value == null || against == null || against.signum() == 0 ? null : Figures.percent(value, against);
        }

        private static @Nullable LocalDate day(@Nullable Instant moment) {
            return moment == null ? null : LocalDate.ofInstant(moment, HERE);
        }

        private String word(String key) {
            return known.computeIfAbsent(key, words::of);
        }
    }
}
