package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.KEEP_COLLECTIVES;
import static vn.thidua.organisation.domain.PersonReason.COLLECTIVE_TAKEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.CollectiveChanged;
import vn.thidua.organisation.CollectiveClosed;
import vn.thidua.organisation.CollectiveEntered;
import vn.thidua.organisation.CollectiveId;
import vn.thidua.organisation.CollectiveRegister;
import vn.thidua.organisation.CollectiveReopened;
import vn.thidua.organisation.NewCollective;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.domain.EnteredCollective;
import vn.thidua.organisation.domain.EnteredCollectives;
import vn.thidua.organisation.store.CollectiveQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Ghi và theo dõi tập thể, hộ gia đình. */
@Service
@Transactional
public class KeepingCollective implements CollectiveRegister {

    private static final Locale TRACE = Locale.of("vi");

    private final EnteredCollectives register;
    private final CollectiveQueries known;
    private final Units units;
    private final Permission permission;
    private final MessageSource words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingCollective(
            EnteredCollectives register,
            CollectiveQueries known,
            Units units,
            Permission permission,
            MessageSource words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.known = known;
        this.units = units;
        this.permission = permission;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public CollectiveId enter(NewCollective wanted, Actor by) {
        permission.require(KEEP_COLLECTIVES, by, wanted.unit());
        var entered = EnteredCollective.of(wanted);
        requireFree(wanted, null);
        register.save(entered);
        var unit = units.get(wanted.unit()).shortName();
        events.publishEvent(new CollectiveEntered(entered.id(), entered.name(), unit, by, clock.instant()));
        return entered.id();
    }

    /** The collective as the form begins with. */
    @Transactional(readOnly = true)
    public NewCollective begin(CollectiveId id, Actor by) {
        var known = mine(id, by);
        return new NewCollective(
                known.kind(),
                known.name(),
                known.unit(),
                known.head(),
                known.members(),
                known.address(),
                known.validFrom());
    }

    public void correct(CollectiveId id, NewCollective wanted, Actor by) {
        var before = mine(id, by);
        permission.require(KEEP_COLLECTIVES, by, wanted.unit());
        var after = before.corrected(wanted);
        requireFree(wanted, id);
        var changes = changes(before, after);
        if (!changes.isEmpty()) {
            register.save(after);
            events.publishEvent(new CollectiveChanged(id, after.name(), changes, by, clock.instant()));
        }
    }

    public void close(CollectiveId id, @Nullable LocalDate day, String note, Actor by) {
        var closed = mine(id, by).close(day == null ? LocalDate.now(clock) : day, note.strip());
        register.save(closed);
        events.publishEvent(new CollectiveClosed(id, closed.name(), note.strip(), by, clock.instant()));
    }

    public void reopen(CollectiveId id, Actor by) {
        var open = mine(id, by).reopen();
        register.save(open);
        events.publishEvent(new CollectiveReopened(id, open.name(), by, clock.instant()));
    }

    private EnteredCollective mine(CollectiveId id, Actor by) {
        var collective = register.get(id);
        permission.require(KEEP_COLLECTIVES, by, collective.unit());
        return collective;
    }

    private void requireFree(NewCollective wanted, @Nullable CollectiveId except) {
        known.standing(wanted).filter(other -> !other.equals(except)).ifPresent(other -> {
            throw Refusal.because(COLLECTIVE_TAKEN, wanted.name());
        });
    }

    private List<Change> changes(EnteredCollective before, EnteredCollective after) {
        var changes = new ArrayList<Change>();
        add(changes, "organisation.collective.name", before.name(), after.name());
        add(changes, "organisation.collective.unit", unitName(before), unitName(after));
        add(changes, "organisation.collective.head", before.head(), after.head());
        add(changes, "organisation.collective.members", before.members(), after.members());
        add(changes, "organisation.collective.address", before.address(), after.address());
        add(changes, "organisation.collective.kind", before.kind(), after.kind());
        add(changes, "organisation.collective.since", day(before.validFrom()), day(after.validFrom()));
        return changes;
    }

    private void add(List<Change> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(words.getMessage(what, null, TRACE), empty(before), empty(after)));
        }
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String unitName(EnteredCollective collective) {
        return units.get(collective.unit()).shortName();
    }
}
