package vn.thidua.notification.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Column;
import vn.thidua.drafting.OfficialPaper.Foot;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Named;
import vn.thidua.drafting.OfficialPaper.Row;
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.drafting.OfficialPaper.Signature;
import vn.thidua.drafting.OfficialPaper.Text;
import vn.thidua.notification.domain.Overdue;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Days;

/** Công văn đôn đốc: the words of the letter that names the late units and what they owe. */
@Component
class ReminderLetter {

    private static final int MOST_NAMED = 8;
    /** Number and name of a unit stand once beside all it owes. */
    private static final int JOINED = 2;

    private final Units units;
    private final Letterhead letterhead;
    private final Wording words;

    ReminderLetter(Units units, Letterhead letterhead, Wording words) {
        this.units = units;
        this.letterhead = letterhead;
        this.words = words;
    }

    OfficialPaper of(LetterOrder order, UnitId issuer, List<Overdue> late, LocalDate today) {
        var unit = units.get(issuer);
        int count = late.stream().mapToInt(one -> one.lines().size()).sum();
        return new OfficialPaper(
                letterhead.of(issuer, order, today),
                "",
                "",
                addressees(late),
                List.of(
                        new Text(words.said("notification.letter.opening", Days.written(today), late.size(), count)),
                        listing(late),
                        new Text(words.said("notification.letter.demand", unit.name(), Days.written(order.until()))),
                        new Text(words.said("notification.letter.closing", unit.name()))),
                new Foot(
                        new Named(
                                words.said("notification.letter.receivers"),
                                List.of(
                                        words.said("notification.letter.as-above"),
                                        words.said("notification.letter.leaders", unit.shortName()),
                                        words.said("notification.letter.filed"))),
                        List.of(new Signature(letterhead.lines(order.signing()), order.signer()))),
                List.of());
    }

    private Named addressees(List<Overdue> late) {
        var names = late.size() > MOST_NAMED
                ? List.of(words.said("notification.letter.listed"))
                : late.stream().map(one -> units.get(one.unit()).name()).toList();
        return new Named(words.said("notification.letter.to"), names);
    }

    private Listing listing(List<Overdue> late) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var unit : late) {
            number++;
            boolean goesOn = false;
            for (var line : unit.lines()) {
                var cells = List.of(
                        String.valueOf(number),
                        unit.name(),
                        line.what(),
                        Days.written(line.due()),
                        String.valueOf(line.daysLate()));
                rows.add(new Row(cells, goesOn, false));
                goesOn = true;
            }
        }
        return new Listing(
                List.of(
                        column(8, "number", Side.CENTRE),
                        column(27, "unit", Side.LEFT),
                        column(37, "what", Side.LEFT),
                        column(15, "due", Side.CENTRE),
                        column(13, "days-short", Side.CENTRE)),
                rows,
                JOINED);
    }

    private Column column(int share, String heading, Side side) {
        return new Column(share, words.said("notification.overdue." + heading), side);
    }
}
