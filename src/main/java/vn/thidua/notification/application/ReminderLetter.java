package vn.thidua.notification.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.notification.OfficialLetter;
import vn.thidua.notification.OfficialLetter.Listing;
import vn.thidua.notification.OfficialLetter.Listing.Row;
import vn.thidua.notification.OfficialLetter.Named;
import vn.thidua.notification.OfficialLetter.Signature;
import vn.thidua.notification.domain.Overdue;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Days;

/** Công văn đôn đốc: the words of the letter that names the late units and what they owe. */
@Component
class ReminderLetter {

    private static final int MOST_NAMED = 8;

    private final Units units;
    private final Letterhead letterhead;
    private final Wording words;

    ReminderLetter(Units units, Letterhead letterhead, Wording words) {
        this.units = units;
        this.letterhead = letterhead;
        this.words = words;
    }

    OfficialLetter of(LetterOrder order, UnitId issuer, List<Overdue> late, LocalDate today) {
        var unit = units.get(issuer);
        int count = late.stream().mapToInt(one -> one.lines().size()).sum();
        return new OfficialLetter(
                letterhead.of(unit, order, today),
                words.said("notification.letter.subject"),
                addressees(late),
                List.of(words.said("notification.letter.opening", Days.written(today), late.size(), count)),
                listing(late),
                List.of(
                        words.said("notification.letter.demand", unit.name(), Days.written(order.until())),
                        words.said("notification.letter.closing", unit.name())),
                new Named(
                        words.said("notification.letter.receivers"),
                        List.of(
                                words.said("notification.letter.as-above"),
                                words.said("notification.letter.leaders", unit.shortName()),
                                words.said("notification.letter.filed"))),
                new Signature(letterhead.lines(order.signing()), order.signer()));
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
                rows.add(new Row(
                        goesOn,
                        List.of(
                                String.valueOf(number),
                                unit.name(),
                                line.what(),
                                Days.written(line.due()),
                                String.valueOf(line.daysLate()))));
                goesOn = true;
            }
        }
        return new Listing(
                List.of(
                        words.said("notification.overdue.number"),
                        words.said("notification.overdue.unit"),
                        words.said("notification.overdue.what"),
                        words.said("notification.overdue.due"),
                        words.said("notification.overdue.days-short")),
                rows);
    }
}
