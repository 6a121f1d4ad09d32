package vn.thidua.award.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Holder;
import vn.thidua.award.domain.AwardAct;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.eligibility.Subject;
import vn.thidua.interchange.Cells;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.Places;
import vn.thidua.interchange.Row;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Who the rows of a list mean: by kind of recipient, name, year of birth and unit. */
final class ReadingHolders {

    private final Units units;
    private final Permission permission;
    private final AwardAct act;
    private final Actor by;
    private final RegisterTerms terms;
    private final Places places;
    private final Namesakes namesakes;
    private final Map<String, UUID> unitsByName = new HashMap<>();
    private final Map<String, Optional<UnitId>> gone = new HashMap<>();

    ReadingHolders(ListSources sources, AwardAct act, List<Row> rows, UnitId under, Actor by) {
        this.units = sources.units();
        this.permission = sources.permission();
        this.terms = sources.terms();
        this.act = act;
        this.by = by;
        this.places = new Places(units, under, permission, act, by);
        this.namesakes = new Namesakes(
                sources.persons(),
                sources.collectives(),
                under,
                rows.stream()
                        .map(row -> row.get("name"))
                        .filter(name -> !name.isEmpty())
                        .toList());
        places.all().forEach(this::name);
    }

    /** What a row says of its holder; parts that are not understood are null, and told. */
    record Read(
            @Nullable Subject subject,
            @Nullable Holder holder,
            String name,
            @Nullable UnitId unit) {}

    Read read(Cells cells) {
        var subject = RegisterTerms.read(terms.subjects(), "subject", cells.required("subject"), cells::add);
        var name = cells.required("name");
        var birth = cells.text("birth");
        if (!birth.isEmpty() && !birth.matches("\\d{4}")) {
            cells.add(Fault.of("birth", AwardReason.YEAR_UNREADABLE, birth));
        }
        var written = cells.required("unit");
        var unit = written.isEmpty() ? null : unit(written, cells);
        var holder = namesakes.find(new Namesakes.Asked(subject, name, birth, unit, written), unitsByName, cells::add);
        return new Read(subject, holder, name, unit);
    }

    String label(UnitId unit) {
        return places.label(unit);
    }

    /** A unit that is no more, but went into one within reach, is where it then was. */
    private @Nullable UnitId unit(String written, Cells cells) {
        var place = places.find(written);
        if (place.unit() != null) {
            return place.unit();
        }
        var past = gone.computeIfAbsent(written, name -> units.named(name)
                .filter(unit -> unit.validTo() != null)
                .map(Unit::id)
                .filter(unit -> permission.allows(act, by, unit)));
        if (past.isEmpty() && place.fault() != null) {
            cells.add(place.fault());
        }
        return past.orElse(null);
    }

    private void name(Unit unit) {
        unitsByName.put(Namesakes.folded(unit.name()), unit.id().value());
        unitsByName.put(Namesakes.folded(unit.shortName()), unit.id().value());
    }
}
