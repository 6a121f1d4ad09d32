package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.KEEP_PEOPLE;
import static vn.thidua.organisation.domain.PersonReason.NUMBER_HIDDEN;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Birth;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.PersonChanged;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.RowProblem;
import vn.thidua.organisation.domain.EnteredPerson;
import vn.thidua.organisation.domain.EnteredPersons;
import vn.thidua.organisation.domain.IdentityNumber;
import vn.thidua.organisation.domain.PersonReading;
import vn.thidua.organisation.domain.SealedNumber;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;

/** Sửa hồ sơ cá nhân: name, birth, identity number, note. Posts and unit have their own steps. */
@Service
@Transactional
public class CorrectingPerson {

    private static final Locale TRACE = Locale.of("vi");

    private final EnteredPersons register;
    private final WeighingPersons weighing;
    private final SealingNumbers numbers;
    private final Permission permission;
    private final MessageSource words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectingPerson(
            EnteredPersons register,
            WeighingPersons weighing,
            SealingNumbers numbers,
            Permission permission,
            MessageSource words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.weighing = weighing;
        this.numbers = numbers;
        this.permission = permission;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** The person as the form begins with; the number masked. */
    @Transactional(readOnly = true)
    public NewPerson begin(PersonId id, Actor by) {
        var person = register.get(id);
        permission.require(KEEP_PEOPLE, by, person.unit());
        return new NewPerson(
                person.name().full(),
                person.salutation().name(),
                person.birth() == null ? "" : person.birth().written(),
                masked(person),
                person.unit(),
                "",
                "",
                person.note());
    }

    /**
     * Corrects unless something blocks, or is doubtful and the one who corrects is not sure; a number left masked stays.
     *
     * @return why nothing was corrected; empty when it was
     */
    public List<RowProblem> correct(PersonId id, NewPerson wanted, boolean sure, Actor by) {
        var person = register.get(id);
        permission.require(KEEP_PEOPLE, by, person.unit());
        boolean keeps =
                IdentityNumber.isMasked(wanted.number()) && wanted.number().equals(masked(person));
        var weighed = weighing.weigh(List.of(wanted), by, id).getFirst();
        var problems = weighed.problems().stream()
                .filter(problem -> !(keeps && problem.reason() == NUMBER_HIDDEN))
                .toList();
        var reading = weighed.reading();
        if (problems.stream().anyMatch(RowProblem::blocks)
                || (!sure && !problems.isEmpty())
                || reading.name() == null
                || reading.salutation() == null) {
            return problems;
        }
        var number = keeps ? person.number() : resealed(person, reading);
        var corrected = person.corrected(
                reading.name(),
                reading.salutation(),
                reading.birth(),
                number,
                reading.written().note());
        var changes = changes(person, corrected);
        if (!changes.isEmpty()) {
            register.save(corrected);
            events.publishEvent(new PersonChanged(id, corrected.name().full(), changes, by, clock.instant()));
        }
        return List.of();
    }

    private @Nullable SealedNumber resealed(EnteredPerson person, PersonReading reading) {
        var same = reading.number() != null
                && person.number() != null
                && person.number().print().equals(numbers.print(reading.number()));
        return same ? person.number() : numbers.seal(reading.number(), person.id());
    }

    private String masked(EnteredPerson person) {
        return person.number() == null
                ? ""
                : numbers.open(person.number().sealed(), person.id()).masked();
    }

    private List<Change> changes(EnteredPerson before, EnteredPerson after) {
        var changes = new ArrayList<Change>();
        add(
                changes,
                "organisation.person.name",
                before.name().full(),
                after.name().full());
        add(changes, "organisation.person.salutation", title(before), title(after));
        add(changes, "organisation.person.birth", written(before.birth()), written(after.birth()));
        add(changes, "organisation.person.note", empty(before.note()), empty(after.note()));
        if (!Objects.equals(before.number(), after.number())) {
            changes.add(new Change(told("organisation.person.number"), hidden(before), hidden(after)));
        }
        return changes;
    }

    private void add(List<Change> changes, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(told(what), before, after));
        }
    }

    private String title(EnteredPerson person) {
        return told("organisation.salutation." + person.salutation());
    }

    /** The trace never tells a number, nor a part of one. */
    private @Nullable String hidden(EnteredPerson person) {
        return person.number() == null ? null : told("organisation.person.number-hidden");
    }

    private static @Nullable String written(@Nullable Birth birth) {
        return birth == null ? null : birth.written();
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private String told(String key) {
        return words.getMessage(key, null, TRACE);
    }
}
