package vn.thidua.nomination.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.Holder;
import vn.thidua.eligibility.Subject;
import vn.thidua.interchange.Folding;
import vn.thidua.nomination.domain.KeptRow;
import vn.thidua.nomination.domain.ListCandidate;
import vn.thidua.organisation.Collective;
import vn.thidua.organisation.Collectives;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Persons;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** Danh sách quản lý của đơn vị: the people, collectives and units that may be put forward by a unit. */
@Component
class NomineeRoster {

    private final Persons persons;
    private final Collectives collectives;
    private final Units units;

    NomineeRoster(Persons persons, Collectives collectives, Units units) {
        this.persons = persons;
        this.collectives = collectives;
        this.units = units;
    }

    /** All whom the rows may mean. Units, each by its full and its short name, are looked for only by names nobody else has. */
    List<ListCandidate> called(UnitId under, List<KeptRow> rows) {
        var names = new LinkedHashSet<String>();
        rows.forEach(row -> names.addAll(row.row().called()));
        var found = new ArrayList<ListCandidate>();
        persons.called(under, names).forEach(one -> found.add(of(one)));
        collectives.called(under, names).forEach(one -> found.add(of(one)));
        var known = new LinkedHashSet<String>();
        found.forEach(one -> known.add(Folding.fold(one.name())));
        var missing = rows.stream()
                .map(row -> row.row().called().stream().map(Folding::fold).toList())
                .filter(called -> called.stream().noneMatch(known::contains))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            units.search(under, "", Integer.MAX_VALUE).forEach(unit -> Stream.of(unit.name(), unit.shortName())
                    .distinct()
                    .filter(name -> missing.contains(Folding.fold(name)))
                    .forEach(name -> found.add(of(unit, name))));
        }
        return found.stream().distinct().toList();
    }

    /** The unit's own, for copying: units first, then collectives and households, then people. */
    List<ListCandidate> all(UnitId under, LocalDate today, int most) {
        var all = new ArrayList<ListCandidate>();
        units.search(under, "", most).forEach(one -> all.add(of(one, one.name())));
        collectives.search(under, "", today, most).forEach(one -> all.add(of(one)));
        persons.search(under, "", today, most).forEach(one -> all.add(of(one)));
        return all.stream().limit(most).toList();
    }

    private static ListCandidate of(Person person) {
        return new ListCandidate(
                new Holder(Holder.Kind.PERSON, person.id().value()),
                Subject.INDIVIDUAL,
                person.name(),
                person.birthYear().orElse(null),
                person.post(),
                person.unitName(),
                person.closed());
    }

    private static ListCandidate of(Collective one) {
        return new ListCandidate(
                new Holder(Holder.Kind.COLLECTIVE, one.id().value()),
                FindingNominees.subject(one),
                one.name(),
                null,
                one.head(),
                one.unitName(),
                one.closedOn() != null);
    }

    private static ListCandidate of(Unit unit, String called) {
        return new ListCandidate(
                new Holder(Holder.Kind.UNIT, unit.id().value()),
                FindingNominees.subject(unit),
                called,
                null,
                "",
                "",
                unit.validTo() != null);
    }
}
