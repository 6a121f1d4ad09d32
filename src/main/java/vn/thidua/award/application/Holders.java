package vn.thidua.award.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.Holder;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.Collective;
import vn.thidua.organisation.CollectiveId;
import vn.thidua.organisation.Collectives;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.Persons;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** Finds who or what an award belongs to, as the organisation knows it. */
@Component
public class Holders {

    private final Persons persons;
    private final Collectives collectives;
    private final Units units;
    private final Clock clock;

    Holders(Persons persons, Collectives collectives, Units units, Clock clock) {
        this.persons = persons;
        this.collectives = collectives;
        this.units = units;
        this.clock = clock;
    }

    /** The holder, a merged person as the one that stands; or {@link java.util.NoSuchElementException}. */
    public HolderCard get(Holder holder) {
        return switch (holder.kind()) {
            case PERSON -> {
                var person = persons.standing(new PersonId(holder.id()));
                yield card(
                        person,
                        persons.alsoKnownAs(person.id()).stream()
                                .map(PersonId::value)
                                .collect(Collectors.toSet()));
            }
            case COLLECTIVE -> card(collectives.get(new CollectiveId(holder.id())));
            case UNIT -> {
                var unit = units.get(new UnitId(holder.id()));
                yield card(
                        unit,
                        units.lineage(unit.id()).stream().map(UnitId::value).collect(Collectors.toSet()));
            }
        };
    }

    /** At the unit and below, of each kind at most so many; words match without diacritics. */
    public List<HolderCard> search(UnitId under, String words, int most) {
        var found = new ArrayList<HolderCard>();
        persons.search(under, words, LocalDate.now(clock), most)
                .forEach(one -> found.add(card(one, Set.of(one.id().value()))));
        collectives.search(under, words, LocalDate.now(clock), most).forEach(one -> found.add(card(one)));
        units.search(under, words, most)
                .forEach(one -> found.add(card(one, Set.of(one.id().value()))));
        return found;
    }

    private static HolderCard card(Person one, Set<UUID> ids) {
        return new HolderCard(
                new Holder(Holder.Kind.PERSON, one.id().value()),
                Subject.INDIVIDUAL,
                one.name(),
                one.birthYear().orElse(null),
                one.post(),
                one.unit(),
                one.unitName(),
                ids);
    }

    private static HolderCard card(Collective one) {
        return new HolderCard(
                new Holder(Holder.Kind.COLLECTIVE, one.id().value()),
                one.isHousehold() ? Subject.HOUSEHOLD : Subject.COLLECTIVE,
                one.name(),
                null,
                one.head(),
                one.unit(),
                one.unitName(),
                Set.of(one.id().value()));
    }

    private static HolderCard card(Unit one, Set<UUID> ids) {
        return new HolderCard(
                new Holder(Holder.Kind.UNIT, one.id().value()),
                Subject.COLLECTIVE,
                one.shortName(),
                null,
                "",
                one.id(),
                one.shortName(),
                ids);
    }
}
