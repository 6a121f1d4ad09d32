package vn.thidua.campaign.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.domain.MeasureTerms;
import vn.thidua.shared.Change;
import vn.thidua.shared.Figures;

/** The words of targets at work for the trace and for what a plan leaves unsaid, in the language of the plans. */
@Component
class MeasureWords {

    private static final Locale TRACE = Locale.of("vi");

    private final MessageSource words;

    MeasureWords(MessageSource words) {
        this.words = words;
    }

    /** A ratio says what is divided by what: "Số hộ dân phân loại rác", "Tổng số hộ dân". */
    MeasureTerms named(MeasureTerms proposed) {
        if (proposed.method() != Method.RATIO) {
            return proposed;
        }
        var counted = proposed.numerator() == null ? proposed.name() : inside(proposed.numerator());
        if (proposed.direction() != null) {
            return proposed.withParts(
                    text("campaign.measure.change." + proposed.direction(), counted),
                    text("campaign.measure.compared", counted));
        }
        return proposed.denominator() == null
                ? proposed.withParts(text("campaign.measure.reached"), text("campaign.measure.whole"))
                : proposed.withParts(
                        text("campaign.measure.count-of", counted),
                        text("campaign.measure.total-of", inside(proposed.denominator())));
    }

    /** "Hộ dân" inside a sentence is "hộ dân"; "GRDP" stays. */
    private static String inside(String words) {
        boolean abbreviated = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviated || words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    List<Change> changes(MeasureTerms before, MeasureTerms after) {
        var changes = new ArrayList<Change>();
        add(changes, "name", before.name(), after.name());
        add(changes, "unit", before.unitOfMeasure(), after.unitOfMeasure());
        add(changes, "method", method(before), method(after));
        add(changes, "summed", yes(before.summed()), yes(after.summed()));
        add(changes, "comparator", comparator(before), comparator(after));
        add(changes, "goal", figure(before.goal()), figure(after.goal()));
        add(changes, "goal-max", figure(before.goalMax()), figure(after.goalMax()));
        add(changes, "baseline", figure(before.baseline()), figure(after.baseline()));
        add(changes, "weight", figure(before.weight()), figure(after.weight()));
        add(changes, "decimals", String.valueOf(before.decimals()), String.valueOf(after.decimals()));
        add(changes, "numerator", before.numerator(), after.numerator());
        add(changes, "denominator", before.denominator(), after.denominator());
        add(changes, "data-source", before.dataSource(), after.dataSource());
        return changes;
    }

    private void add(List<Change> changes, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(text("campaign.measure." + what), before, after));
        }
    }

    String yes(boolean is) {
        return text(is ? "campaign.measure.yes" : "campaign.measure.no");
    }

    static @Nullable String figure(@Nullable BigDecimal figure) {
        return figure == null ? null : Figures.written(figure);
    }

    private String method(MeasureTerms terms) {
        return text("campaign.method." + terms.method());
    }

    private String comparator(MeasureTerms terms) {
        return text("campaign.comparator." + terms.comparator());
    }

    String text(String key, @Nullable Object... details) {
        return words.getMessage(key, details, TRACE);
    }
}
