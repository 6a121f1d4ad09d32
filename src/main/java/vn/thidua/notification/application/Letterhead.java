package vn.thidua.notification.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.drafting.Letterheads;
import vn.thidua.drafting.OfficialPaper.Head;
import vn.thidua.notification.application.LetterOrder.Signing;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** Thể thức: how a unit's name, place, number and signature stand on its letters (Nghị định 30/2020). */
@Component
public class Letterhead {

    private static final Set<String> COMMUNES = Set.of("xa", "phuong", "dac_khu");
    private static final Set<String> COMMITTEES = Set.of("thanh_pho", "tinh", "xa", "phuong", "dac_khu");

    private final Units units;
    private final Letterheads heads;
    private final Wording words;

    Letterhead(Units units, Letterheads heads, Wording words) {
        this.units = units;
        this.heads = heads;
        this.words = words;
    }

    /** "Gia Lộc" of a commune's committee and of every office below it. */
    public String place(UnitId id) {
        return heads.place(id);
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

    Head of(UnitId unit, LetterOrder order, LocalDate today) {
        return heads.of(
                unit, null, order.symbol(), words.said("notification.letter.subject"), order.place(), null, today);
    }

    /** The lines above the signature: competence and post. */
    List<String> lines(Signing signing) {
        return words.said("notification.letter.signing." + signing)
                .lines()
                .map(String::strip)
                .toList();
    }
}
