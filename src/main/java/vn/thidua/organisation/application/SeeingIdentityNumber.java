package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.SEE_IDENTITY_NUMBER;
import static vn.thidua.organisation.domain.OrganisationAct.SEE_PEOPLE;
import static vn.thidua.organisation.domain.PersonReason.NUMBER_NOT_KEPT;
import static vn.thidua.organisation.domain.PersonReason.PURPOSE_MISSING;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.IdentityNumberSeen;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.domain.EnteredPersons;
import vn.thidua.organisation.domain.NumberView;
import vn.thidua.organisation.domain.NumberViews;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Xem số định danh: masked for all who see the person; whole only by the act, for a purpose, and never without a trace. */
@Service
@Transactional
public class SeeingIdentityNumber {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 300;

    private final EnteredPersons register;
    private final NumberViews views;
    private final SealingNumbers numbers;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeeingIdentityNumber(
            EnteredPersons register,
            NumberViews views,
            SealingNumbers numbers,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.views = views;
        this.numbers = numbers;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** "•••• •••• 1234"; empty when none is kept. */
    @Transactional(readOnly = true)
    public String masked(PersonId id, Actor by) {
        var person = register.get(id);
        permission.require(SEE_PEOPLE, by, person.unit());
        return person.number() == null
                ? ""
                : numbers.open(person.number().sealed(), id).masked();
    }

    /** The whole number, once the view is written down. */
    public String see(PersonId id, String purpose, Actor by) {
        var person = register.get(id);
        permission.require(SEE_IDENTITY_NUMBER, by, person.unit());
        var said = purpose.strip();
        if (said.length() < SHORTEST || said.length() > LONGEST) {
            throw Refusal.because(PURPOSE_MISSING);
        }
        if (person.number() == null) {
            throw Refusal.because(NUMBER_NOT_KEPT, person.name().full());
        }
        views.save(new NumberView(null, id, clock.instant(), by.name(), said));
        events.publishEvent(new IdentityNumberSeen(id, person.name().full(), said, by, clock.instant()));
        return numbers.open(person.number().sealed(), id).digits();
    }
}
