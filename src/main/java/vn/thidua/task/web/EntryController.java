package vn.thidua.task.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.SentName;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.task.EntryId;
import vn.thidua.task.TaskId;
import vn.thidua.task.application.ReportingWork;
import vn.thidua.task.application.ReportingWork.Sent;
import vn.thidua.task.domain.Entry;
import vn.thidua.task.domain.TaskReason;

/** Cập nhật tiến độ: takes in what was done, how far it is, and the papers that show it. */
@Controller
class EntryController {

    private final ReportingWork reporting;

    EntryController(ReportingWork reporting) {
        this.reporting = reporting;
    }

    /** An entry as typed. */
    record Typed(
            @Nullable EntryId entry,
            @Nullable UnitId unit,
            @Nullable String percent,
            @Nullable String words,
            @Nullable String explanation) {

        EntryId id() {
            return entry == null ? EntryId.fresh() : entry;
        }

        UnitId worker() {
            if (unit == null) {
                throw Refusal.because(TaskReason.NOBODY_DIRECTED);
            }
            return unit;
        }

        Entry.Typed read() {
            return new Entry.Typed(percent(percent), words, explanation);
        }

        /** "60" and "60 %"; a tenth of a percent of a task means nothing. */
        private static @Nullable Integer percent(@Nullable String typed) {
            if (typed == null || typed.isBlank()) {
                return null;
            }
            var digits = typed.replace("%", "").strip();
            if (!digits.matches("\\d{1,3}")) {
                throw Refusal.because(TaskReason.PERCENT_UNREADABLE, typed.strip());
            }
            return Integer.valueOf(digits);
        }
    }

    @PostMapping("/tasks/{id}/entries")
    String report(
            @PathVariable TaskId id,
            Typed typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor,
            RedirectAttributes next) {
        var sent = new ArrayList<Sent>();
        try {
            for (var file : files == null ? List.<MultipartFile>of() : files) {
                if (!SentName.of(file).isEmpty()) {
                    sent.add(new Sent(SentName.of(file), Files.createTempFile("evidence", null)));
                    file.transferTo(sent.getLast().bytes());
                }
            }
            reporting.report(id, typed.id(), typed.worker(), typed.read(), sent, actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sent.forEach(one -> one.bytes().toFile().delete());
        }
        Notice.done(next, "task.done.entry");
        return "redirect:/tasks/" + id.value() + "#tien-do";
    }
}
