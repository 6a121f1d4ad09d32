package vn.thidua.notification.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.notification.OfficialLetter.Head;
import vn.thidua.notification.application.LetterOrder.Signing;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** Thể thức: how a unit's name, place, number and signature stand on its letters (Nghị định 30/2020). */
@Component
public class Letterhead {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Set<String> COMMUNES = Set.of("xa", "phuong", "dac_khu");
    private static final Set<String> COMMITTEES = Set.of("thanh_pho", "tinh", "xa", "phuong", "dac_khu");

    private final Units units;
    private final Wording words;

    Letterhead(Units units, Wording words) {
        this.units = units;
        this.words = words;
    }

    /** "Gia Lộc" of a commune's committee and of every office below it. */
    public String place(UnitId id) {
        var unit = units.get(id);
        while (!COMMITTEES.contains(unit.kind()) && unit.superior().isPresent()) {
            unit = units.get(unit.superior().get());
        }
        var split = split(unit);
        return split < 0 ? "" : unit.name().substring(split + kind(unit).length() + 2);
    }

    /** How its letters can be signed; the usual way first. */
    public List<Signing> signings(UnitId id) {
        var kind = units.get(id).kind();
        if (!COMMITTEES.contains(kind)) {
            return List.of(Signing.HEAD);
        }
        return List.of(
                Signing.CHAIR, Signing.DEPUTY, COMMUNES.contains(kind) ? Signing.BY_ORDER : Signing.BY_ORDER_OPEN);
    }

    /** What usually stands after the number; empty where offices have their own, to be filled in. */
    public String symbol(UnitId id) {
        return COMMUNES.contains(units.get(id).kind()) ? words.said("notification.letter.usual-symbol") : "";
    }

    Head of(Unit unit, LetterOrder order, LocalDate today) {
        var split = COMMITTEES.contains(unit.kind()) ? split(unit) : -1;
        var above = unit.superior().map(units::get).map(Unit::name).orElse("");
        var month = today.getMonthValue() < 3 ? "0" + today.getMonthValue() : String.valueOf(today.getMonthValue());
        return new Head(
                upper(split < 0 ? above : unit.name().substring(0, split)),
                split >= 0,
                upper(split < 0 ? unit.name() : unit.name().substring(split + 1)),
                words.said("notification.letter.nation"),
                words.said("notification.letter.motto"),
                words.said("notification.letter.number", order.symbol()),
                words.said("notification.letter.place-and-day", order.place(), month, String.valueOf(today.getYear())));
    }

    /** The lines above the signature: competence and post. */
    List<String> lines(Signing signing) {
        return words.said("notification.letter.signing." + signing)
                .lines()
                .map(String::strip)
                .toList();
    }

    /** Where the name of the place begins: "Ủy ban nhân dân| xã Gia Lộc". */
    private int split(Unit unit) {
        return unit.name().toLowerCase(VIETNAMESE).indexOf(" " + kind(unit) + " ");
    }

    private String kind(Unit unit) {
        return words.said("organisation.kind." + unit.kind()).toLowerCase(VIETNAMESE);
    }

    private static String upper(String name) {
        return name.toUpperCase(VIETNAMESE);
    }
}
