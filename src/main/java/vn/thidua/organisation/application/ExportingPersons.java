package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.SEE_IDENTITY_NUMBER;
import static vn.thidua.organisation.domain.OrganisationAct.SEE_PEOPLE;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.PersonExport;
import vn.thidua.organisation.PersonsExported;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.store.PersonMatches;
import vn.thidua.organisation.store.PersonMatches.Known;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Permission;

/** Xuất danh sách nhân sự: numbers whole only for those who may see them, and then the trace says so. */
@Service
@Transactional
public class ExportingPersons implements PersonExport {

    private final PersonMatches people;
    private final SealingNumbers numbers;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportingPersons(
            PersonMatches people,
            SealingNumbers numbers,
            Units units,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.numbers = numbers;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void export(UnitId under, Actor by, Consumer<PersonRow> row) {
        permission.require(SEE_PEOPLE, by, under);
        boolean whole = permission.allows(SEE_IDENTITY_NUMBER, by, under);
        var told = new AtomicInteger();
        people.each(under, known -> {
            row.accept(row(known, whole));
            told.incrementAndGet();
        });
        var unit = units.get(under).shortName();
        events.publishEvent(new PersonsExported(under, unit, told.get(), whole, by, clock.instant()));
    }

    private PersonRow row(Known known, boolean whole) {
        return new PersonRow(
                known.id(),
                known.name(),
                known.salutation(),
                known.birth() == null ? "" : known.birth().written(),
                known.sealed() == null ? "" : number(known.sealed(), known, whole),
                known.unit(),
                known.unitName(),
                known.post(),
                known.since() == null ? "" : Days.written(known.since()),
                known.note());
    }

    private String number(String sealed, Known known, boolean whole) {
        var number = numbers.open(sealed, known.id());
        return whole ? number.digits() : number.masked();
    }
}
