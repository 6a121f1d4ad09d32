package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.KEEP_COLLECTIVES;
import static vn.thidua.organisation.domain.OrganisationAct.KEEP_PEOPLE;
import static vn.thidua.organisation.domain.OrganisationAct.SEE_IDENTITY_NUMBER;
import static vn.thidua.organisation.domain.OrganisationAct.SEE_PEOPLE;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

/** Xem hồ sơ: those of units within reach; what stands elsewhere is as if it were not there. */
@Service
@Transactional(readOnly = true)
public class SeeingPeople {

    private static final int MOST_UNITS = 2000;

    private final Persons persons;
    private final Collectives collectives;
    private final Units units;
    private final Permission permission;

    SeeingPeople(Persons persons, Collectives collectives, Units units, Permission permission) {
        this.persons = persons;
        this.collectives = collectives;
        this.units = units;
        this.permission = permission;
    }

    public Person person(PersonId id, Actor by) {
        return persons.find(id)
                .filter(person -> permission.allows(SEE_PEOPLE, by, person.unit()))
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    public Collective collective(CollectiveId id, Actor by) {
        return collectives
                .find(id)
                .filter(collective -> permission.allows(SEE_PEOPLE, by, collective.unit()))
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    /** The unit whose people may be listed; a unit out of reach is not there. */
    public UnitId listed(UnitId unit, Actor by) {
        if (!permission.allows(SEE_PEOPLE, by, unit)) {
            throw new NoSuchElementException(unit.toString());
        }
        return unit;
    }

    /** Units that stand, to choose from: the person's own and those below. */
    public List<Unit> choices(Actor by) {
        if (!any(by)) {
            return List.of();
        }
        return units.search(new UnitId(by.unit()), "", MOST_UNITS).stream()
                .filter(unit -> unit.validTo() == null)
                .toList();
    }

    public String unitName(UnitId unit) {
        return units.find(unit).map(Unit::shortName).orElse("");
    }

    public boolean any(Actor by) {
        return permission.holds(SEE_PEOPLE, by);
    }

    public boolean mayKeep(UnitId unit, Actor by) {
        return permission.allows(KEEP_PEOPLE, by, unit);
    }

    public boolean mayKeepCollectives(UnitId unit, Actor by) {
        return permission.allows(KEEP_COLLECTIVES, by, unit);
    }

    public boolean maySeeNumber(UnitId unit, Actor by) {
        return permission.allows(SEE_IDENTITY_NUMBER, by, unit);
    }
}
