package vn.thidua.notification.application;

import static vn.thidua.notification.domain.NotificationAct.CHASE_UNITS;
import static vn.thidua.notification.domain.NotificationReason.NOTHING_LATE;

import java.io.OutputStream;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.Dues;
import vn.thidua.notification.LetterDrafted;
import vn.thidua.notification.OverdueListed;
import vn.thidua.notification.domain.Overdue;
import vn.thidua.notification.domain.Overdue.Line;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Đôn đốc: what the units below owe and are late with, as a page, a draft letter and a list. */
@Service
@Transactional(readOnly = true)
public class ChasingUnits {

    private final ObjectProvider<Dues> rooms;
    private final Units units;
    private final Permission permission;
    private final LateWords late;
    private final Office office;
    private final ApplicationEventPublisher events;
    private final Moment moment;

    ChasingUnits(
            ObjectProvider<Dues> rooms,
            Units units,
            Permission permission,
            LateWords late,
            Office office,
            ApplicationEventPublisher events,
            Moment moment) {
        this.rooms = rooms;
        this.units = units;
        this.permission = permission;
        this.late = late;
        this.office = office;
        this.events = events;
        this.moment = moment;
    }

    /** Which of them are meant: those units, or all when none is named; one room's matters, or every room's. */
    public record Choice(Set<UnitId> units, String room) {

        public Choice {
            units = Set.copyOf(units);
        }
    }

    /** The units below that are late, the longest late first. */
    public List<Overdue> late(Choice choice, Actor actor) {
        var own = own(actor);
        var below = new HashSet<>(units.idsWithin(own));
        below.remove(own);
        if (!choice.units().isEmpty()) {
            below.retainAll(choice.units());
        }
        var owed = new LinkedHashMap<UnitId, List<Line>>();
        rooms.stream().forEach(room -> collect(room, below, choice.room(), owed));
        return sorted(owed);
    }

    @Transactional
    public void letter(Choice choice, LetterOrder order, OutputStream out, Actor actor) {
        var found = required(choice, actor);
        office.write(order, own(actor), found, moment.today(), out);
        events.publishEvent(new LetterDrafted(own(actor), found.size(), lines(found), actor, moment.now()));
    }

    @Transactional
    public void list(Choice choice, OutputStream out, Actor actor) {
        var found = required(choice, actor);
        office.list(found, out);
        events.publishEvent(new OverdueListed(own(actor), found.size(), lines(found), actor, moment.now()));
    }

    private List<Overdue> required(Choice choice, Actor actor) {
        var found = late(choice, actor);
        if (found.isEmpty()) {
            throw Refusal.because(NOTHING_LATE);
        }
        return found;
    }

    private void collect(Dues room, Set<UnitId> below, String only, LinkedHashMap<UnitId, List<Line>> owed) {
        var today = moment.today();
        try (var dues = room.owedBy(below, late.earliest(today), today.minusDays(1))) {
            dues.filter(due -> only.isEmpty() || only.equals(LateWords.room(due)))
                    .forEach(due -> owed.computeIfAbsent(due.owedBy().unit(), unit -> new ArrayList<>())
                            .add(late.line(due, today)));
        }
    }

    private List<Overdue> sorted(LinkedHashMap<UnitId, List<Line>> owed) {
        var names = units.shortNames(owed.keySet());
        var order = Collator.getInstance(Locale.of("vi"));
        return owed.entrySet().stream()
                .map(one -> new Overdue(
                        one.getKey(),
                        names.getOrDefault(one.getKey(), "?"),
                        one.getValue().stream()
                                .distinct()
                                .sorted(Comparator.comparing(Line::due))
                                .toList()))
                .sorted(Comparator.comparing(Overdue::longestLate).reversed().thenComparing(Overdue::name, order))
                .toList();
    }

    private static int lines(Collection<Overdue> found) {
        return found.stream().mapToInt(unit -> unit.lines().size()).sum();
    }

    private UnitId own(Actor actor) {
        var own = new UnitId(actor.unit());
        permission.require(CHASE_UNITS, actor, own);
        return own;
    }
}
