package vn.thidua.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.council.MeetingId;
import vn.thidua.council.application.DraftingMinutes;
import vn.thidua.shared.Actor;

/** Biên bản họp, biên bản kiểm phiếu: the documents of a counted meeting. */
@Controller
@RequestMapping("/meetings/{id}")
class MinutesController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DraftingMinutes drafting;

    MinutesController(DraftingMinutes drafting) {
        this.drafting = drafting;
    }

    @GetMapping("/minutes")
    void minutes(@PathVariable MeetingId id, Actor actor, HttpServletResponse response) throws IOException {
        var out = new ByteArrayOutputStream();
        drafting.minutes(id, out, actor);
        send(out, "bien-ban-hop.docx", response);
    }

    @GetMapping("/count-record")
    void countRecord(@PathVariable MeetingId id, Actor actor, HttpServletResponse response) throws IOException {
        var out = new ByteArrayOutputStream();
        drafting.countRecord(id, out, actor);
        send(out, "bien-ban-kiem-phieu.docx", response);
    }

    private static void send(ByteArrayOutputStream file, String name, HttpServletResponse response) throws IOException {
        response.setContentType(WORD);
        response.setContentLength(file.size());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("Cache-Control", "no-store");
        file.writeTo(response.getOutputStream());
    }
}
