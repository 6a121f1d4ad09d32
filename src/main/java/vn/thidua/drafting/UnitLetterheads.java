package vn.thidua.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.drafting.OfficialPaper.Head;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Days;

/** The heads of papers, from the tree of units. */
@Component
class UnitLetterheads implements Letterheads {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Set<String> COMMITTEES = Set.of("thanh_pho", "tinh", "xa", "phuong", "dac_khu");
    private static final int LAST_DIGIT = 9;

    private final Units units;
    private final MessageSource words;

    UnitLetterheads(Units units, MessageSource words) {
        this.units = units;
        this.words = words;
    }

    @Override
    public String place(UnitId id) {
        var unit = committee(id);
        var split = split(unit);
        return split < 0 ? "" : unit.name().substring(split + kind(unit).length() + 2);
    }

    @Override
    public String locality(UnitId id) {
        var unit = committee(id);
        var split = split(unit);
        return split < 0 ? "" : unit.name().substring(split + 1);
    }

    /** The committee itself, or the one the unit stands below; without any the unit at the top. */
    private Unit committee(UnitId id) {
        var unit = units.get(id);
        while (!COMMITTEES.contains(unit.kind()) && unit.superior().isPresent()) {
            unit = units.get(unit.superior().get());
        }
        return unit;
    }

    @Override
    public Head of(
            UnitId id,
            @Nullable Integer number,
            String symbol,
            String subject,
            String place,
            @Nullable LocalDate day,
            LocalDate today) {
        var unit = units.get(id);
        var split = COMMITTEES.contains(unit.kind()) ? split(unit) : -1;
        var above = unit.superior().map(units::get).map(Unit::name).orElse("");
        return new Head(
                split < 0 && !above.isEmpty() ? List.of(upper(above)) : List.of(),
                split < 0
                        ? List.of(upper(unit.name()))
                        : List.of(
                                upper(unit.name().substring(0, split)),
                                upper(unit.name().substring(split + 1))),
                said("drafting.nation"),
                said("drafting.motto"),
                number == null
                        ? said("drafting.number-open", symbol)
                        : said("drafting.number", (number > LAST_DIGIT ? "" : "0") + number, symbol),
                subject,
                placeAndDay(place, day, today));
    }

    private String placeAndDay(String place, @Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return said(
                    "drafting.place-and-day-open", place, Days.monthFigures(today), String.valueOf(today.getYear()));
        }
        return said(
                "drafting.place-and-day",
                place,
                Days.dayFigures(day),
                Days.monthFigures(day),
                String.valueOf(day.getYear()));
    }

    /** Where the name of the place begins: "Ủy ban nhân dân| xã Gia Lộc". */
    private int split(Unit unit) {
        return unit.name().toLowerCase(VIETNAMESE).indexOf(" " + kind(unit) + " ");
    }

    private String kind(Unit unit) {
        return said("organisation.kind." + unit.kind()).toLowerCase(VIETNAMESE);
    }

    private String said(String key, Object... details) {
        return String.valueOf(words.getMessage(key, details, key, VIETNAMESE));
    }

    private static String upper(String name) {
        return name.toUpperCase(VIETNAMESE);
    }
}
