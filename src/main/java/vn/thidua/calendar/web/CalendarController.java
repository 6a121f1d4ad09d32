package vn.thidua.calendar.web;

import static vn.thidua.calendar.domain.CalendarAct.SEE_CALENDAR;
import static vn.thidua.calendar.domain.CalendarReason.DAY_UNREADABLE;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.calendar.SpecialDayId;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.calendar.application.KeepingCalendar;
import vn.thidua.calendar.domain.SpecialDay.Wording;
import vn.thidua.calendar.store.SpecialDayQueries;
import vn.thidua.calendar.web.CalendarPage.Typed;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Lịch làm việc: the days off and made up of a year, for everyone to see and for its keepers to change. */
@Controller
@RequestMapping("/calendar")
class CalendarController {

    private final KeepingCalendar keeping;
    private final SpecialDayQueries days;
    private final WorkingDays working;
    private final Permission permission;
    private final Clock clock;

    CalendarController(
            KeepingCalendar keeping, SpecialDayQueries days, WorkingDays working, Permission permission, Clock clock) {
        this.keeping = keeping;
        this.days = days;
        this.working = working;
        this.permission = permission;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable SpecialDayId change,
            Actor reader) {
        permission.require(SEE_CALENDAR, reader, new UnitId(reader.unit()));
        return page(year == null ? LocalDate.now(clock).getYear() : year, change, Typed.NOTHING, null, reader);
    }

    @PostMapping("/days")
    ModelAndView add(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "false") boolean worked,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            RedirectAttributes next) {
        var read = Days.read(day);
        try {
            keeping.add(
                    read.orElseThrow(() -> Refusal.because(DAY_UNREADABLE, day)),
                    new Wording(worked, name, basis, confirmed),
                    why,
                    actor);
            Notice.done(next, "calendar.kept", Days.written(read.orElseThrow()));
            return to(read.orElseThrow().getYear());
        } catch (Refusal refusal) {
            int year = read.orElse(LocalDate.now(clock)).getYear();
            return page(year, null, new Typed(day, worked, name, basis, confirmed, why), refusal, actor);
        }
    }

    @PostMapping("/days/{id}")
    ModelAndView change(
            @PathVariable SpecialDayId id,
            @RequestParam int year,
            @RequestParam(defaultValue = "false") boolean worked,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            RedirectAttributes next) {
        keeping.change(id, new Wording(worked, name, basis, confirmed), why, actor);
        Notice.done(next, "calendar.changed", name);
        return to(year);
    }

    @PostMapping("/days/{id}/removal")
    ModelAndView remove(
            @PathVariable SpecialDayId id,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            RedirectAttributes next) {
        keeping.remove(id, why, actor);
        Notice.done(next, "calendar.removed");
        return to(year);
    }

    @PostMapping("/proposal")
    ModelAndView propose(
            @RequestParam int year, @RequestParam(defaultValue = "") String why, Actor actor, RedirectAttributes next) {
        int count = keeping.propose(year, why, actor);
        Notice.done(next, "calendar.proposed", String.valueOf(count), String.valueOf(year));
        return to(year);
    }

    private static ModelAndView to(int year) {
        return new ModelAndView("redirect:/calendar?year=" + year);
    }

    private ModelAndView page(
            int asked, @Nullable SpecialDayId changing, Typed typed, @Nullable Refusal refusal, Actor reader) {
        int year = Math.clamp(asked, 2000, 2199);
        int worked = working.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
        var page = new CalendarPage(year, days.ofYear(year), worked, keeping.may(reader), changing, typed, refusal);
        var answer = new ModelAndView("calendar/calendar", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
