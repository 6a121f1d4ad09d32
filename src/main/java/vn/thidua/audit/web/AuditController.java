package vn.thidua.audit.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.audit.domain.AuditAct;
import vn.thidua.audit.store.TraceQueries;
import vn.thidua.audit.store.TraceQueries.Question;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Nhật ký, for the administrator and the auditor: of their own unit and those below. */
@Controller
class AuditController {

    private static final int ROWS = 50;

    private final TraceQueries traces;
    private final Units units;
    private final Permission permission;

    AuditController(TraceQueries traces, Units units, Permission permission) {
        this.traces = traces;
        this.units = units;
        this.permission = permission;
    }

    /** What the reader asks for; every part may be left out. */
    record AuditForm(
            @Nullable String q,
            @Nullable String event,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @GetMapping("/audit")
    ModelAndView show(AuditForm form, @RequestParam(defaultValue = "1") int page, Actor reader) {
        if (!permission.holds(AuditAct.SEE_LOG, reader)) {
            throw new AccessDeniedException("audit");
        }
        var question = question(form, reader);
        var paging = new Paging(Math.max(1, page), ROWS, traces.count(question), path(form));
        var lines = traces.lines(question, ROWS, paging.offset());
        return new ModelAndView("audit/log", "page", new AuditPage(question, lines, traces.events(), paging));
    }

    private Question question(AuditForm form, Actor reader) {
        var unit = new UnitId(reader.unit());
        var whole = units.find(unit).map(own -> own.superior().isEmpty()).orElse(false);
        var event = form.event() == null || form.event().isBlank() ? null : form.event();
        return new Question(units.idsWithin(unit), whole, words(form), event, form.from(), form.to());
    }

    private static String words(AuditForm form) {
        var words = form.q() == null ? "" : form.q().strip();
        return words.substring(0, Math.min(words.length(), 200));
    }

    private static String path(AuditForm form) {
        return UriComponentsBuilder.fromPath("/audit")
                .queryParamIfPresent("q", said(form.q()))
                .queryParamIfPresent("event", said(form.event()))
                .queryParamIfPresent("from", Optional.ofNullable(form.from()))
                .queryParamIfPresent("to", Optional.ofNullable(form.to()))
                .build()
                .encode()
                .toUriString();
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }
}
