package vn.thidua.calendar.application;

import static vn.thidua.calendar.domain.CalendarAct.KEEP_CALENDAR;
import static vn.thidua.calendar.domain.CalendarReason.DAY_KNOWN;
import static vn.thidua.calendar.domain.CalendarReason.WHY_MISSING;
import static vn.thidua.calendar.domain.CalendarReason.YEAR_KNOWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.DayKept;
import vn.thidua.calendar.DayRemoved;
import vn.thidua.calendar.SpecialDayId;
import vn.thidua.calendar.domain.Holiday;
import vn.thidua.calendar.domain.SpecialDay;
import vn.thidua.calendar.domain.SpecialDay.Wording;
import vn.thidua.calendar.domain.SpecialDays;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Ghi lịch nghỉ: days off and days made up are entered, changed and taken out, each time with the reason why. */
@Service
@Transactional
public class KeepingCalendar {

    private final SpecialDays days;
    private final Units units;
    private final Permission permission;
    private final CalendarWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingCalendar(
            SpecialDays days,
            Units units,
            Permission permission,
            CalendarWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.days = days;
        this.units = units;
        this.permission = permission;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean may(Actor by) {
        return permission.holds(KEEP_CALENDAR, by)
                && permission.allows(KEEP_CALENDAR, by, units.top(new UnitId(by.unit())));
    }

    public void add(LocalDate day, Wording wording, String why, Actor by) {
        require(why, by);
        if (days.findByDay(day).isPresent()) {
            throw Refusal.because(DAY_KNOWN, day);
        }
        keep(null, SpecialDay.of(day, wording), why, by);
    }

    public void change(SpecialDayId id, Wording wording, String why, Actor by) {
        require(why, by);
        var before = days.findById(id).orElseThrow();
        keep(before, before.written(wording), why, by);
    }

    public void remove(SpecialDayId id, String why, Actor by) {
        require(why, by);
        var gone = days.findById(id).orElseThrow();
        days.delete(gone);
        events.publishEvent(new DayRemoved(id, gone.day(), gone.name(), why.strip(), by, clock.instant()));
    }

    /** The days the Labour Code gives in a year of which nothing is known yet; what is chosen each year needs a look. */
    public int propose(int year, String why, Actor by) {
        require(why, by);
        if (days.existsByDayBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            throw Refusal.because(YEAR_KNOWN, String.valueOf(year));
        }
        var given = Holiday.of(year);
        given.forEach(one -> keep(null, SpecialDay.of(one.day(), words.wording(one)), why, by));
        return given.size();
    }

    private void keep(@Nullable SpecialDay before, SpecialDay after, String why, Actor by) {
        days.save(after);
        var change = new Change(words.what(), before == null ? null : words.told(before), words.told(after));
        events.publishEvent(
                new DayKept(after.id(), after.day(), after.name(), why.strip(), List.of(change), by, clock.instant()));
    }

    private void require(String why, Actor by) {
        permission.require(KEEP_CALENDAR, by, units.top(new UnitId(by.unit())));
        if (why.isBlank()) {
            throw Refusal.because(WHY_MISSING);
        }
    }
}
