package vn.thidua.task.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.shared.Actor;
import vn.thidua.task.application.ExportingTasks;

/** The list of tasks to take away, written to a file first, so that one that fails is told as a page. */
@Controller
class TaskExportController {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportingTasks exporting;
    private final TaskFrames frames;

    TaskExportController(ExportingTasks exporting, TaskFrames frames) {
        this.exporting = exporting;
        this.frames = frames;
    }

    @GetMapping("/tasks/export")
    void export(TasksForm form, Actor actor, HttpServletResponse response) throws IOException {
        var file = Files.createTempFile("tasks", ".xlsx");
        try {
            try (var out = Files.newOutputStream(file)) {
                exporting.export(form.filter(), out, actor);
            }
            response.setContentType(MEDIA_TYPE);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    "Content-Disposition",
                    ContentDisposition.attachment()
                            .filename("nhiem-vu-" + frames.today() + ".xlsx")
                            .build()
                            .toString());
            response.setHeader("Cache-Control", "no-store");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
