package vn.thidua.identity.application;

import static vn.thidua.identity.domain.DutyReason.NO_DUTY_THERE;
import static vn.thidua.identity.domain.IdentityAct.CHOOSE_UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.domain.Present;
import vn.thidua.identity.domain.Present.Charge;
import vn.thidua.identity.store.PresenceQueries;
import vn.thidua.identity.store.PresenceQueries.Row;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Nhận biết người dùng: who the signed-in person is now, whatever they were when they signed in. */
@Service
@Transactional(readOnly = true)
public class RecognisingPerson {

    private final PresenceQueries persons;
    private final Units units;
    private final Permission permission;
    private final Clock clock;

    RecognisingPerson(PresenceQueries persons, Units units, Permission permission, Clock clock) {
        this.persons = persons;
        this.units = units;
        this.permission = permission;
        this.clock = clock;
    }

    /** None when the account is closed. */
    public Optional<Present> recognise(AccountId account) {
        var rows = persons.today(account, LocalDate.now(clock));
        return rows.stream()
                .findFirst()
                .map(row -> new Present(account, row.name(), row.post(), new UnitId(row.home()), charges(rows)));
    }

    /** The unit to act for from now on; a duty must be held there today. */
    public UnitId choose(UnitId unit, Actor by) {
        permission.require(CHOOSE_UNIT, by, new UnitId(by.unit()));
        return recognise(new AccountId(by.account()))
                .filter(person -> person.units().contains(unit))
                .map(person -> unit)
                .orElseThrow(() -> Refusal.because(NO_DUTY_THERE, name(unit)));
    }

    public String name(UnitId unit) {
        return units.get(unit).shortName();
    }

    private static List<Charge> charges(List<Row> rows) {
        return rows.stream().flatMap(row -> Stream.ofNullable(charge(row))).toList();
    }

    private static @Nullable Charge charge(Row row) {
        return row.duty() == null || row.at() == null
                ? null
                : new Charge(new Duty(row.duty()), new UnitId(row.at()), row.until(), row.replaced());
    }
}
