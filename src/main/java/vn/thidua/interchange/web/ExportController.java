package vn.thidua.interchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.application.ExportingFaults;
import vn.thidua.interchange.application.ExportingSheet;
import vn.thidua.interchange.application.SeeingImports;
import vn.thidua.shared.Actor;

/** Workbooks to take away. Each is written to a file first, so that one that fails is told as a page, not as half a file. */
@Controller
class ExportController {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportingSheet exporting;
    private final ExportingFaults faults;
    private final SeeingImports seeing;
    private final Clock clock;

    ExportController(ExportingSheet exporting, ExportingFaults faults, SeeingImports seeing, Clock clock) {
        this.exporting = exporting;
        this.faults = faults;
        this.seeing = seeing;
        this.clock = clock;
    }

    @GetMapping("/exports/{kind}")
    void export(@PathVariable String kind, Actor actor, HttpServletResponse response) throws IOException {
        send(kind + "-" + LocalDate.now(clock), response, out -> exporting.export(kind, out, actor));
    }

    @GetMapping("/imports/{id}/faults")
    void faults(@PathVariable ImportId id, Actor actor, HttpServletResponse response) throws IOException {
        var one = seeing.get(id, actor);
        send(one.kind() + "-loi", response, out -> faults.export(id, out, actor));
    }

    private static void send(String name, HttpServletResponse response, Consumer<OutputStream> writing)
            throws IOException {
        var file = Files.createTempFile("export", ".xlsx");
        try {
            write(file, writing);
            response.setContentType(MEDIA_TYPE);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    "Content-Disposition",
                    ContentDisposition.attachment()
                            .filename(name + ".xlsx")
                            .build()
                            .toString());
            response.setHeader("Cache-Control", "no-store");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(java.nio.file.Path file, Consumer<OutputStream> writing) {
        try (var out = Files.newOutputStream(file)) {
            writing.accept(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
