package vn.thidua.nomination.application;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.drafting.OfficialPaper.Foot;
import vn.thidua.drafting.OfficialPaper.Named;
import vn.thidua.drafting.OfficialPaper.Signature;
import vn.thidua.eligibility.Office;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.Offices;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** What all papers of a round have in common: names in full, who receives them and who signs. */
@Component
class PaperFeet {

    private final NominationWords words;
    private final Units units;

    PaperFeet(NominationWords words, Units units) {
        this.words = words;
        this.units = units;
    }

    Office ownOffice(UnitId unit) {
        return Offices.of(units.get(unit).kind());
    }

    String name(UnitId unit) {
        return units.get(unit).name();
    }

    /** The unit directly above; itself where nothing is above. */
    String above(UnitId unit) {
        return name(units.get(unit).superior().orElse(unit));
    }

    String award(Nomination nomination) {
        return capital(words.said("eligibility.award." + nomination.asked().award()));
    }

    /** "Bà Trần Thị Mai, Giáo viên, Trường THCS Gia Lộc"; a unit put forward for itself is named once. */
    String whom(Nomination nomination) {
        var nominee = nomination.nominee();
        var called = nominee.salutation() == null
                ? nominee.name()
                : capital(words.said("nomination.called." + nominee.salutation(), nominee.name()));
        var post = nominee.post().isEmpty() ? "" : ", " + nominee.post();
        var unit = name(nomination.unit());
        return called + post + (nominee.name().equals(unit) ? "" : ", " + unit);
    }

    /** A committee signs as one body, the head of any other unit alone. */
    Foot of(UnitId unit, List<String> receivers) {
        var office = ownOffice(unit);
        boolean committee = office == Office.COMMUNE_CHAIR || office == Office.PROVINCE_CHAIR;
        var lines = words.said(committee ? "nomination.package.sign-committee" : "nomination.package.sign-head");
        return new Foot(
                receivers.isEmpty()
                        ? Named.NOBODY
                        : new Named(words.said("nomination.package.receivers-word"), receivers),
                List.of(new Signature(lines.lines().toList(), "")));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(NominationWords.VIETNAMESE) + words.substring(1);
    }
}
