package vn.thidua.nomination.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Holder;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Nominee;
import vn.thidua.organisation.Collective;
import vn.thidua.organisation.CollectiveId;
import vn.thidua.organisation.Collectives;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.Persons;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Tìm đối tượng: the people, collectives and units a unit can put forward, and one of them as it is named in a dossier. */
@Service
@Transactional(readOnly = true)
public class FindingNominees {

    /** As many as a person looks through. */
    private static final int MOST = 30;

    private static final String ENTERPRISE = "doanh_nghiep";
    private static final String COOPERATIVE = "hop_tac_xa";

    private final Persons persons;
    private final Collectives collectives;
    private final Units units;
    private final Permission permission;
    private final NominationNews news;

    FindingNominees(Persons persons, Collectives collectives, Units units, Permission permission, NominationNews news) {
        this.persons = persons;
        this.collectives = collectives;
        this.units = units;
        this.permission = permission;
        this.news = news;
    }

    /** One that was found, with what tells it from others of the same name. */
    public record Found(Holder holder, String name, String context) {

        /** As a form sends it: {@code PERSON:…}. */
        public String code() {
            return holder.kind() + ":" + holder.id();
        }
    }

    /** The unit itself first, then its people, its collectives and households and the units below it that the words name. */
    public List<Found> search(UnitId unit, String words, Actor by) {
        permission.require(NominationAct.PREPARE_NOMINATION, by, unit);
        var found = new ArrayList<Found>();
        var own = units.get(unit);
        if (words.isBlank()) {
            found.add(new Found(new Holder(Holder.Kind.UNIT, unit.value()), own.name(), ""));
        }
        var today = news.today();
        persons.search(unit, words, today, MOST).forEach(person -> found.add(of(person)));
        collectives.search(unit, words, today, MOST).forEach(one -> found.add(of(one)));
        if (!words.isBlank()) {
            units.search(unit, words, MOST)
                    .forEach(one -> found.add(
                            new Found(new Holder(Holder.Kind.UNIT, one.id().value()), one.name(), "")));
        }
        return found.stream().limit(MOST).toList();
    }

    /** By what a form sent; of people who were merged the record that stands. Another unit's people are not found. */
    public Nominee named(String code, UnitId unit, Employment employment) {
        var holder = holder(code);
        return switch (holder.kind()) {
            case PERSON -> person(persons.standing(new PersonId(holder.id())), unit, employment);
            case COLLECTIVE -> collective(collectives.get(new CollectiveId(holder.id())), unit);
            case UNIT -> unit(new UnitId(holder.id()), unit);
        };
    }

    private Nominee person(Person person, UnitId unit, Employment employment) {
        requireWithin(person.unit(), unit, person.name());
        if (person.closed()) {
            throw Refusal.because(NominationReason.NOMINEE_CLOSED, person.name());
        }
        return new Nominee(
                Holder.Kind.PERSON,
                person.id().value(),
                Subject.INDIVIDUAL,
                employment,
                person.salutation(),
                person.name(),
                person.post());
    }

    private Nominee collective(Collective collective, UnitId unit) {
        requireWithin(collective.unit(), unit, collective.name());
        if (collective.closedOn() != null) {
            throw Refusal.because(NominationReason.NOMINEE_CLOSED, collective.name());
        }
        return new Nominee(
                Holder.Kind.COLLECTIVE,
                collective.id().value(),
                subject(collective),
                Employment.NONE,
                null,
                collective.name(),
                "");
    }

    static Subject subject(Collective collective) {
        boolean enterprise =
                collective.kind().equals(COOPERATIVE) || collective.kind().equals(ENTERPRISE);
        return collective.isHousehold() ? Subject.HOUSEHOLD : enterprise ? Subject.ENTERPRISE : Subject.COLLECTIVE;
    }

    static Subject subject(Unit unit) {
        return unit.kind().equals(ENTERPRISE) ? Subject.ENTERPRISE : Subject.COLLECTIVE;
    }

    private Nominee unit(UnitId id, UnitId unit) {
        var named = units.get(id);
        requireWithin(id, unit, named.name());
        return new Nominee(Holder.Kind.UNIT, id.value(), subject(named), Employment.NONE, null, named.name(), "");
    }

    private void requireWithin(UnitId inner, UnitId unit, String name) {
        if (!units.within(inner, unit)) {
            throw Refusal.because(
                    NominationReason.NOMINEE_ELSEWHERE, name, units.get(unit).shortName());
        }
    }

    private static Found of(Person person) {
        var year = person.birthYear().map(String::valueOf).orElse("");
        return new Found(
                new Holder(Holder.Kind.PERSON, person.id().value()),
                person.name(),
                joined(person.post(), person.unitName(), year));
    }

    private static Found of(Collective collective) {
        return new Found(
                new Holder(Holder.Kind.COLLECTIVE, collective.id().value()),
                collective.name(),
                joined(collective.head(), collective.unitName(), collective.address()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static Holder holder(String code) {
        try {
            var parts = code.split(":", 2);
            return new Holder(Holder.Kind.valueOf(parts[0]), UUID.fromString(parts.length > 1 ? parts[1] : ""));
        } catch (IllegalArgumentException noCode) {
            throw Refusal.because(NominationReason.NOMINEE_MISSING);
        }
    }
}
