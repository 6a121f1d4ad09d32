package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figures;

/**
 * Nội dung dòng báo cáo: what stands in a report for one line. Blank, zero and not applicable are three different things.
 *
 * @param amount the figure; null while there is none
 * @param absent "chưa có số liệu"
 * @param typed what was typed where no single figure can be read from it, kept so that nothing typed is lost
 */
public record Answer(
        @Nullable Amount amount,
        boolean notApplicable,
        String typed,
        String typedAgainst,
        boolean absent,
        String note) {

    public static final Answer NONE = new Answer(null, false, "", "", false, "");

    /** The answer after someone gave this entry for it. */
    public Answer with(Entry entry, FormLine line) {
        var figure = figure(entry.figure(), amount == null ? null : amount.value());
        var against = figure(entry.against(), amount == null ? null : amount.against());
        var read = entry.notApplicable() ? null : read(figure, against, line);
        boolean unread = read == null;
        return new Answer(
                read,
                entry.notApplicable(),
                unread ? entry.figure() : "",
                unread && line.isRatio() ? entry.against() : "",
                entry.absent() && unread,
                entry.note());
    }

    /** What was not touched is what it was, however its figure could be read a second time. */
    private static TypedFigure figure(String typed, @Nullable BigDecimal stands) {
        return stands != null && typed.equals(Figures.written(stands))
                ? new TypedFigure.Plain(stands)
                : TypedFigure.of(typed);
    }

    private static @Nullable Amount read(TypedFigure figure, TypedFigure against, FormLine line) {
        if (!(figure instanceof TypedFigure.Plain(var value))) {
            return null;
        }
        if (!line.isRatio()) {
            return new Amount(value, null);
        }
        return against instanceof TypedFigure.Plain(var whole) ? new Amount(value, whole) : null;
    }

    public boolean isBlank() {
        return amount == null && !notApplicable && typed.isEmpty() && typedAgainst.isEmpty();
    }

    /** The text of the number field. */
    public String figureText() {
        return amount == null ? typed : Figures.written(amount.value());
    }

    public String againstText() {
        return amount == null || amount.against() == null ? typedAgainst : Figures.written(amount.against());
    }
}
