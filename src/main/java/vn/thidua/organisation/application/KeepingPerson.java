package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.KEEP_PEOPLE;
import static vn.thidua.organisation.domain.PersonReason.POST_TITLE_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.PersonClosed;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PersonMoved;
import vn.thidua.organisation.PersonReopened;
import vn.thidua.organisation.PostEnded;
import vn.thidua.organisation.PostGiven;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.domain.ClosingCause;
import vn.thidua.organisation.domain.EnteredPerson;
import vn.thidua.organisation.domain.EnteredPersons;
import vn.thidua.organisation.domain.HeldPost;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Theo dõi hồ sơ cá nhân: posts taken up and left, moves between units, closing and opening again. */
@Service
@Transactional
public class KeepingPerson {

    private final EnteredPersons register;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingPerson(
            EnteredPersons register,
            Units units,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public void give(PersonId id, HeldPost post, Actor by) {
        permission.require(KEEP_PEOPLE, by, post.unit());
        if (post.title().isBlank()) {
            throw Refusal.because(POST_TITLE_MISSING);
        }
        var person = keep(id, by, one -> one.give(post));
        events.publishEvent(
                new PostGiven(id, person.name().full(), post.title(), unitName(post.unit()), by, clock.instant()));
    }

    /** @param day the last day; today when none is given */
    public void endPost(PersonId id, int position, @Nullable LocalDate day, Actor by) {
        var person = keep(id, by, one -> one.endPost(position, day == null ? LocalDate.now(clock) : day));
        var post = person.posts().get(position);
        events.publishEvent(
                new PostEnded(id, person.name().full(), post.title(), unitName(post.unit()), by, clock.instant()));
    }

    /** Between two units that are both within the reach of the one who moves. */
    public void move(PersonId id, UnitId to, String title, @Nullable LocalDate from, Actor by) {
        permission.require(KEEP_PEOPLE, by, to);
        var left = unitName(register.get(id).unit());
        var person = keep(id, by, one -> one.move(to, title.strip(), from == null ? LocalDate.now(clock) : from));
        events.publishEvent(new PersonMoved(id, person.name().full(), left, unitName(to), by, clock.instant()));
    }

    public void close(PersonId id, @Nullable ClosingCause cause, @Nullable LocalDate day, String note, Actor by) {
        var on = day == null ? LocalDate.now(clock) : day;
        var person = keep(id, by, one -> one.close(cause, on, note.strip()));
        var told = person.closed() == null ? "" : "@" + person.closed().cause().key();
        events.publishEvent(new PersonClosed(id, person.name().full(), told, by, clock.instant()));
    }

    public void reopen(PersonId id, Actor by) {
        var person = keep(id, by, EnteredPerson::reopen);
        events.publishEvent(new PersonReopened(id, person.name().full(), by, clock.instant()));
    }

    private EnteredPerson keep(PersonId id, Actor by, UnaryOperator<EnteredPerson> change) {
        var person = register.get(id);
        permission.require(KEEP_PEOPLE, by, person.unit());
        return register.save(change.apply(person));
    }

    private String unitName(UnitId unit) {
        return units.get(unit).shortName();
    }
}
