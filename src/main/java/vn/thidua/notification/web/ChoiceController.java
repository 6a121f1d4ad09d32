package vn.thidua.notification.web;

import static vn.thidua.notification.domain.NotificationReason.HOURS_UNREADABLE;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.notification.application.ChoosingReminders;
import vn.thidua.notification.application.KeepingFeed;
import vn.thidua.notification.domain.MailChoice;
import vn.thidua.notification.domain.QuietHours;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Cách nhận tin: letters, quiet hours and the calendar feed of one's own. */
@Controller
@RequestMapping("/account/reminders")
class ChoiceController {

    /** "7:00", "07h30", "20". */
    private static final Pattern TIME = Pattern.compile("\\s*(\\d{1,2})\\s*(?:[:hg.]\\s*(\\d{2})?)?\\s*");

    private final ChoosingReminders choosing;
    private final KeepingFeed feeds;

    ChoiceController(ChoosingReminders choosing, KeepingFeed feeds) {
        this.choosing = choosing;
        this.feeds = feeds;
    }

    @GetMapping
    ModelAndView show(Actor reader) {
        return page(reader, null, null);
    }

    @PostMapping
    ModelAndView choose(
            @RequestParam MailChoice mail,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Actor actor,
            RedirectAttributes next) {
        try {
            choosing.choose(mail, new QuietHours(time(from), time(to)), actor);
            Notice.done(next, "notification.chosen");
            return new ModelAndView("redirect:/account/reminders");
        } catch (Refusal refusal) {
            return page(actor, null, refusal);
        }
    }

    /** The address is shown on this very page and never again. */
    @PostMapping("/feed")
    ModelAndView open(Actor actor) {
        return page(actor, feeds.open(actor), null);
    }

    @PostMapping("/feed/withdrawal")
    String withdraw(Actor actor, RedirectAttributes next) {
        feeds.withdraw(actor);
        Notice.done(next, "notification.feed-withdrawn");
        return "redirect:/account/reminders";
    }

    private static LocalTime time(String typed) {
        var found = TIME.matcher(typed);
        int hour = found.matches() ? Integer.parseInt(found.group(1)) : 99;
        int minute = hour < 99 && found.group(2) != null ? Integer.parseInt(found.group(2)) : 0;
        if (hour > 23 || minute > 59) {
            throw Refusal.because(HOURS_UNREADABLE, typed.strip());
        }
        return LocalTime.of(hour, minute);
    }

    private ModelAndView page(Actor reader, @Nullable String address, @Nullable Refusal refusal) {
        var page = new ChoicePage(
                choosing.of(reader),
                choosing.isReachable(reader),
                choosing.isMailSent(),
                feeds.of(reader).orElse(null),
                address,
                refusal);
        var answer = new ModelAndView("notification/choice", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
