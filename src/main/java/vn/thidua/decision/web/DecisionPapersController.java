package vn.thidua.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.application.PrintingPapers;
import vn.thidua.decision.domain.PaperKind;
import vn.thidua.shared.Actor;

/** The papers of a decision as files. */
@Controller
@RequestMapping("/decisions/{id}")
class DecisionPapersController {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final PrintingPapers printing;

    DecisionPapersController(PrintingPapers printing) {
        this.printing = printing;
    }

    @GetMapping("/papers/{kind}")
    void paper(
            @PathVariable DecisionId id,
            @PathVariable PaperKind kind,
            @RequestParam(defaultValue = "word") String as,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var name = kind.name().toLowerCase(Locale.ROOT);
        if (as.equals("pdf")) {
            printing.pdf(id, kind, out, actor);
            send(out, name + ".pdf", "application/pdf", response);
        } else {
            printing.word(id, kind, out, actor);
            send(out, name + ".docx", OFFICE + "wordprocessingml.document", response);
        }
    }

    @GetMapping("/money/workbook")
    void payments(@PathVariable DecisionId id, Actor actor, HttpServletResponse response) throws IOException {
        var out = new ByteArrayOutputStream();
        printing.payments(id, out, actor);
        send(out, "tien-thuong.xlsx", OFFICE + "spreadsheetml.sheet", response);
    }

    private static void send(ByteArrayOutputStream file, String name, String type, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(file.size());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("Cache-Control", "no-store");
        file.writeTo(response.getOutputStream());
    }
}
