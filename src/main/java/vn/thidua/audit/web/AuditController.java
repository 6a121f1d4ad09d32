package vn.thidua.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.audit.application.OverseeingLog;
import vn.thidua.audit.domain.AuditAct;
import vn.thidua.audit.store.InspectionQueries;
import vn.thidua.audit.store.TraceQueries;
import vn.thidua.audit.store.TraceQueries.Question;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Reach;

/** Nhật ký, for the administrator and the auditor: of their own unit and those below. */
@Controller
class AuditController {

    private static final int ROWS = 50;
    private static final int MOST_UNITS = 500;

    private final TraceQueries traces;
    private final InspectionQueries inspections;
    private final OverseeingLog overseeing;
    private final Permission permission;
    private final Units units;
    private final MessageSource messages;

    AuditController(
            TraceQueries traces,
            InspectionQueries inspections,
            OverseeingLog overseeing,
            Permission permission,
            Units units,
            MessageSource messages) {
        this.traces = traces;
        this.inspections = inspections;
        this.overseeing = overseeing;
        this.permission = permission;
        this.units = units;
        this.messages = messages;
    }

    @GetMapping("/audit")
    ModelAndView show(LogForm form, @RequestParam(required = false) @Nullable Long before, Actor reader) {
        var question = question(form, reader);
        var lines = traces.lines(question, before, ROWS + 1);
        boolean more = lines.size() > ROWS;
        var shown = more ? lines.subList(0, ROWS) : lines;
        var page = new AuditPage(
                form,
                shown,
                traces.events(),
                units.search(new UnitId(reader.unit()), "", MOST_UNITS),
                inspections.last(),
                more ? shown.getLast().number() : null,
                before == null);
        return new ModelAndView("audit/log", "page", page);
    }

    /** The file is written while it is read from the log, a part at a time. */
    @PostMapping("/audit/export")
    void export(LogForm form, @RequestParam String as, Actor reader, Locale locale, HttpServletResponse answer)
            throws IOException {
        var question = question(form, reader);
        var telling = new Telling(messages, locale);
        var file = as.equals("xlsx") ? new LogFile.Excel(telling.word("audit.sheet", "log")) : new LogFile.Csv();
        var kind = file instanceof LogFile.Csv ? "csv" : "xlsx";
        overseeing.export(asked(form, reader), kind, reader);
        answer.setContentType(file.type());
        answer.setHeader("Content-Disposition", "attachment; filename=\"nhat-ky." + kind + "\"");
        file.write(answer.getOutputStream(), telling.heads(), new LogLines(traces, question, telling));
    }

    @PostMapping("/audit/inspection")
    String inspect(Actor reader, RedirectAttributes next) {
        overseeing.inspect(reader);
        Notice.done(next, "audit.inspecting");
        return "redirect:/audit";
    }

    private Question question(LogForm form, Actor reader) {
        var unit = asked(form, reader);
        if (!permission.allows(AuditAct.READ_LOG, reader, unit)) {
            throw new AccessDeniedException("audit");
        }
        var reach = permission.reach(AuditAct.READ_LOG, reader).orElseThrow();
        boolean whole = form.unit() == null
                && reach != Reach.OWN
                && units.find(unit).map(own -> own.superior().isEmpty()).orElse(false);
        var event = LogForm.words(form.event());
        return new Question(
                units.idsReached(unit, reach),
                whole,
                LogForm.words(form.q()),
                LogForm.words(form.who()),
                event.isEmpty() ? null : event,
                form.about(),
                LogForm.words(form.address()),
                form.from(),
                form.to());
    }

    /** The unit chosen, which is the reader's own or one below; another is not there. */
    private UnitId asked(LogForm form, Actor reader) {
        var own = new UnitId(reader.unit());
        var asked = form.unit() == null ? own : new UnitId(form.unit());
        if (!asked.equals(own) && !units.within(asked, own)) {
            throw new NoSuchElementException("unit " + asked.value());
        }
        return asked;
    }
}
