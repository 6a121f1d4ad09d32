package vn.thidua.notification.web;

import static vn.thidua.notification.domain.NotificationReason.DAY_UNREADABLE;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.notification.application.ChasingUnits;
import vn.thidua.notification.application.ChasingUnits.Choice;
import vn.thidua.notification.application.LetterOrder;
import vn.thidua.notification.application.LetterOrder.Signing;
import vn.thidua.notification.application.Letterhead;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Đôn đốc: the late units, the draft of the letter to them, and the list. */
@Controller
@RequestMapping("/overdue")
class OverdueController {

    private static final int SIZE = 50;
    private static final int DAYS_GIVEN = 3;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final ChasingUnits chasing;
    private final Letterhead letterhead;
    private final WorkingDays working;
    private final Clock clock;

    OverdueController(ChasingUnits chasing, Letterhead letterhead, WorkingDays working, Clock clock) {
        this.chasing = chasing;
        this.letterhead = letterhead;
        this.working = working;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "1") int page, Actor reader) {
        var room = Rooms.asked(from);
        var late = chasing.late(new Choice(Set.of(), room), reader);
        var paging = new Paging(Math.clamp(page, 1, 1000), SIZE, late.size(), "/overdue?from=" + room);
        var own = new UnitId(reader.unit());
        return new ModelAndView(
                "notification/overdue",
                "page",
                new OverduePage(
                        late.stream().skip(paging.offset()).limit(SIZE).toList(),
                        late.stream().mapToInt(unit -> unit.lines().size()).sum(),
                        room,
                        letterhead.place(own),
                        letterhead.symbol(own),
                        working.shift(LocalDate.now(clock), DAYS_GIVEN),
                        letterhead.signings(own),
                        paging));
    }

    @PostMapping("/letter")
    void letter(
            @RequestParam(defaultValue = "") List<UnitId> unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String symbol,
            @RequestParam(defaultValue = "") String until,
            @RequestParam Signing signing,
            @RequestParam(defaultValue = "") String signer,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var day = Days.read(until).orElseThrow(() -> Refusal.because(DAY_UNREADABLE, until));
        var order = new LetterOrder(place.strip(), symbol.strip(), day, signing, signer.strip());
        var out = new ByteArrayOutputStream();
        chasing.letter(choice(unit, from), order, out, actor);
        send(out, "cong-van-don-doc", ".docx", OFFICE + "wordprocessingml.document", response);
    }

    @PostMapping("/list")
    void list(
            @RequestParam(defaultValue = "") List<UnitId> unit,
            @RequestParam(defaultValue = "") String from,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var out = new ByteArrayOutputStream();
        chasing.list(choice(unit, from), out, actor);
        send(out, "don-vi-cham", ".xlsx", OFFICE + "spreadsheetml.sheet", response);
    }

    private static Choice choice(List<UnitId> units, String from) {
        return new Choice(units.stream().collect(Collectors.toSet()), Rooms.asked(from));
    }

    private void send(ByteArrayOutputStream file, String name, String ending, String type, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(file.size());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name + "-" + LocalDate.now(clock) + ending)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "no-store");
        file.writeTo(response.getOutputStream());
    }
}
