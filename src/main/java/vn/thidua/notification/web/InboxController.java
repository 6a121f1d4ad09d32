package vn.thidua.notification.web;

import static vn.thidua.notification.domain.NotificationReason.DAY_UNREADABLE;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.notification.MessageId;
import vn.thidua.notification.application.ReadingInbox;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Tin báo: read, opened and marked by the person. */
@Controller
@RequestMapping("/inbox")
class InboxController {

    private static final int SIZE = 30;

    private final ReadingInbox inbox;
    private final Clock clock;

    InboxController(ReadingInbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "1") int page,
            Actor reader) {
        var room = Rooms.asked(from);
        var paging = new Paging(
                Math.clamp(page, 1, 1000),
                SIZE,
                inbox.count(reader, unread, room),
                "/inbox?unread=" + unread + "&from=" + room);
        var rows = inbox.page(reader, unread, room, SIZE, paging.offset());
        return new ModelAndView(
                "notification/inbox", "page", new InboxPage(rows, inbox.unread(reader), unread, room, paging));
    }

    /** Marks it as read and leads to the thing. */
    @PostMapping("/{id}/opening")
    String open(@PathVariable MessageId id, Actor actor) {
        return "redirect:" + inbox.open(id, actor);
    }

    @PostMapping("/{id}/reading")
    String read(@PathVariable MessageId id, Actor actor) {
        inbox.open(id, actor);
        return "redirect:/inbox";
    }

    @PostMapping("/reading")
    String readAll(Actor actor, RedirectAttributes next) {
        int count = inbox.seeAll(actor);
        Notice.done(next, "notification.all-read", String.valueOf(count));
        return "redirect:/inbox";
    }

    @GetMapping("/reminders")
    ModelAndView reminders(@RequestParam(defaultValue = "") String day, Actor reader) {
        var asked = day.isBlank()
                ? LocalDate.now(clock)
                : Days.read(day).orElseThrow(() -> Refusal.because(DAY_UNREADABLE, day));
        return new ModelAndView(
                "notification/reminders", "page", new DayRemindersPage(asked, inbox.reminders(asked, reader)));
    }
}
