package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.KEEP_PEOPLE;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PersonsMerged;
import vn.thidua.organisation.domain.EnteredPersons;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Nhập hai hồ sơ của một người: the duplicate keeps its id and history, and leads to the record that stays. */
@Service
@Transactional
public class MergingPersons {

    private final EnteredPersons register;
    private final SealingNumbers numbers;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergingPersons(
            EnteredPersons register,
            SealingNumbers numbers,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.numbers = numbers;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public void merge(PersonId id, PersonId duplicate, Actor by) {
        var person = register.get(id);
        var other = register.get(duplicate);
        permission.require(KEEP_PEOPLE, by, person.unit());
        permission.require(KEEP_PEOPLE, by, other.unit());
        person.requireSameAs(other);
        var number = person.number() == null && other.number() != null
                ? numbers.seal(numbers.open(other.number().sealed(), duplicate), id)
                : person.number();
        register.save(other.mergedInto(id, LocalDate.now(clock)));
        register.save(person.takeOver(other, number));
        events.publishEvent(new PersonsMerged(
                id, person.name().full(), duplicate, other.name().full(), by, clock.instant()));
    }
}
