package vn.thidua.decision.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.decision.domain.AwardStanding;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.drafting.OfficialPaper.Column;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Row;
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.shared.Figures;

/** Danh sách: who is given what, who takes it over, and what is paid. */
@Component
class AwardLists {

    private final DecisionSaying saying;

    AwardLists(DecisionSaying saying) {
        this.saying = saying;
    }

    /** Names, posts and units, and what for where something is said of anyone. */
    Listing names(List<DecidedAward> listed) {
        boolean isSaid = listed.stream().anyMatch(one -> !one.achievement().isEmpty());
        var columns = new ArrayList<Column>();
        columns.add(column(8, "number", Side.CENTRE));
        columns.add(column(isSaid ? 27 : 40, "name", Side.LEFT));
        columns.add(column(isSaid ? 30 : 52, "post-and-unit", Side.LEFT));
        if (isSaid) {
            columns.add(column(35, "achievement", Side.LEFT));
        }
        var rows = new ArrayList<Row>();
        for (var one : listed) {
            var cells = new ArrayList<String>();
            cells.add(String.valueOf(rows.size() + 1));
            cells.add(addressed(one));
            cells.add(place(one));
            if (isSaid) {
                cells.add(one.achievement());
            }
            rows.add(Row.of(cells));
        }
        return new Listing(columns, rows);
    }

    /** With a column each signs in. */
    Listing handover(List<DecidedAward> listed) {
        var rows = new ArrayList<Row>();
        for (var one : given(listed)) {
            rows.add(Row.of(List.of(
                    String.valueOf(rows.size() + 1), addressed(one), place(one), one.awardName(), money(one), "")));
        }
        return new Listing(
                List.of(
                        column(8, "number", Side.CENTRE),
                        column(22, "name", Side.LEFT),
                        column(22, "post-and-unit", Side.LEFT),
                        column(18, "award", Side.LEFT),
                        column(14, "amount", Side.RIGHT),
                        column(16, "sign-here", Side.CENTRE)),
                rows);
    }

    /** What each is paid, by which coefficient, and the sum; what is not known is said and not summed. */
    Listing payment(List<DecidedAward> listed) {
        var rows = new ArrayList<Row>();
        for (var one : given(listed)) {
            rows.add(Row.of(List.of(
                    String.valueOf(rows.size() + 1),
                    addressed(one),
                    place(one),
                    one.awardName(),
                    written(one.reward().coefficient()),
                    money(one),
                    "")));
        }
        rows.add(new Row(
                List.of("", saying.said("decision.sum"), "", "", "", Figures.written(FillingPlaces.sum(listed)), ""),
                false,
                true));
        return new Listing(
                List.of(
                        column(8, "number", Side.CENTRE),
                        column(22, "name", Side.LEFT),
                        column(19, "post-and-unit", Side.LEFT),
                        column(16, "award", Side.LEFT),
                        column(9, "coefficient", Side.CENTRE),
                        column(14, "amount", Side.RIGHT),
                        column(12, "sign-here", Side.CENTRE)),
                rows);
    }

    /** Those whose awards were not taken back. */
    static List<DecidedAward> given(List<DecidedAward> listed) {
        return listed.stream()
                .filter(one -> one.standing() != AwardStanding.CANCELLED)
                .toList();
    }

    /** The amount, or in words why there is none. */
    String money(DecidedAward one) {
        var reward = one.reward();
        return switch (reward.rewardStanding()) {
            case DUE -> written(reward.amount());
            case LOWER_TITLE -> saying.said("decision.reward-told.LOWER_TITLE", reward.insteadOf());
            case UNKNOWN -> saying.said("decision.reward-told.UNKNOWN");
            case OPEN -> "";
        };
    }

    /** "Ông Đặng Hữu Nghĩa"; others by their name alone. */
    private String addressed(DecidedAward one) {
        return one.salutation() == null
                ? one.name()
                : saying.said("decision.salutation." + one.salutation(), one.name());
    }

    private static String place(DecidedAward one) {
        if (one.post().isEmpty()) {
            return one.unitName();
        }
        boolean isToldAlready = one.post().contains(one.unitName())
                || one.unitName().endsWith(one.post())
                || one.name().equals(one.unitName());
        return isToldAlready ? one.post() : one.post() + ", " + one.unitName();
    }

    static String written(@Nullable BigDecimal figure) {
        return figure == null ? "" : Figures.written(figure);
    }

    private Column column(int share, String heading, Side side) {
        return new Column(share, saying.said("decision.column." + heading), side);
    }
}
