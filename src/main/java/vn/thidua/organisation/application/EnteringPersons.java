package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.KEEP_PEOPLE;
import static vn.thidua.organisation.domain.PersonReason.HOME_UNIT_MISSING;
import static vn.thidua.organisation.domain.PersonReason.PERSON_NAME_MISSING;
import static vn.thidua.organisation.domain.PersonReason.SALUTATION_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.PersonEntered;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PersonRegister;
import vn.thidua.organisation.PersonsEntered;
import vn.thidua.organisation.PersonsWithdrawn;
import vn.thidua.organisation.RowProblem;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.application.WeighingPersons.Weighed;
import vn.thidua.organisation.domain.EnteredPerson;
import vn.thidua.organisation.domain.HeldPost;
import vn.thidua.organisation.domain.PersonReading;
import vn.thidua.organisation.store.PersonBatch;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Ghi vào sổ nhân sự: one person from a form, or a whole list at once. */
@Service
@Transactional
public class EnteringPersons implements PersonRegister {

    private final PersonBatch batch;
    private final WeighingPersons weighing;
    private final SealingNumbers numbers;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnteringPersons(
            PersonBatch batch,
            WeighingPersons weighing,
            SealingNumbers numbers,
            Units units,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batch = batch;
        this.weighing = weighing;
        this.numbers = numbers;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public PersonId enter(NewPerson person, Actor by) {
        permission.require(KEEP_PEOPLE, by, person.unit());
        var weighed = weighing.weigh(List.of(person), by, null).getFirst();
        weighed.problems().stream().filter(RowProblem::blocks).findFirst().ifPresent(problem -> {
            throw Refusal.because(problem.reason(), problem.details().toArray());
        });
        var entered = person(weighed.reading());
        batch.enter(List.of(entered));
        events.publishEvent(
                new PersonEntered(entered.id(), entered.name().full(), unitName(entered.unit()), by, clock.instant()));
        return entered.id();
    }

    @Override
    @Transactional(readOnly = true)
    public Entered check(List<NewPerson> rows, Actor by) {
        return told(weighing.weigh(rows, by, null), List.of());
    }

    @Override
    public Entered enterAll(List<NewPerson> rows, Actor by) {
        var weighed = weighing.weigh(rows, by, null);
        if (weighed.stream().anyMatch(Weighed::isBlocked)) {
            return told(weighed, List.of());
        }
        var fresh = weighed.stream()
                .filter(row -> row.known() == null)
                .map(row -> person(row.reading()))
                .toList();
        batch.enter(fresh);
        fresh.stream()
                .collect(Collectors.groupingBy(EnteredPerson::unit, Collectors.counting()))
                .forEach((unit, people) -> events.publishEvent(
                        new PersonsEntered(unit, unitName(unit), people.intValue(), by, clock.instant())));
        return told(weighed, fresh.stream().map(EnteredPerson::id).toList());
    }

    @Override
    public int withdrawAll(List<PersonId> people, Actor by) {
        var open = batch.open(people);
        open.keySet().forEach(unit -> permission.require(KEEP_PEOPLE, by, unit));
        int withdrawn = batch.withdraw(people, LocalDate.now(clock));
        open.forEach((unit, some) ->
                events.publishEvent(new PersonsWithdrawn(unit, unitName(unit), some, by, clock.instant())));
        return withdrawn;
    }

    private EnteredPerson person(PersonReading row) {
        var id = PersonId.fresh();
        if (row.name() == null) {
            throw Refusal.because(PERSON_NAME_MISSING);
        }
        if (row.salutation() == null) {
            throw Refusal.because(SALUTATION_MISSING);
        }
        if (row.written().unit() == null) {
            throw Refusal.because(HOME_UNIT_MISSING);
        }
        return EnteredPerson.enter(
                id,
                row.name(),
                row.salutation(),
                row.birth(),
                numbers.seal(row.number(), id),
                new HeldPost(row.written().unit(), row.written().post(), row.since(), null),
                row.written().note(),
                clock.instant());
    }

    private static Entered told(List<Weighed> weighed, List<PersonId> entered) {
        return new Entered(
                entered,
                (int) weighed.stream().filter(row -> row.known() != null).count(),
                weighed.stream().flatMap(row -> row.problems().stream()).toList());
    }

    private String unitName(UnitId unit) {
        return units.get(unit).shortName();
    }
}
