package vn.thidua.certificate.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.certificate.application.CertificateListBook;
import vn.thidua.certificate.application.EnteringCertificates;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** A decision signed on paper is entered, and the empty workbook for its list is taken away. */
@Controller
@RequestMapping("/certificate-batches")
class NewBatchController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EnteringCertificates entering;
    private final CertificateListBook book;

    NewBatchController(EnteringCertificates entering, CertificateListBook book) {
        this.entering = entering;
        this.book = book;
    }

    @GetMapping("/new")
    ModelAndView form() {
        var nothing = new DecisionForm("", false, "", "", "", "", "", "");
        return new ModelAndView("certificate/new-batch", "page", new NewBatchPage(nothing, null));
    }

    @PostMapping
    ModelAndView enter(DecisionForm form, Actor actor) {
        entering.requireMay(actor);
        try {
            var id = entering.enter(form.decision(), actor);
            return new ModelAndView("redirect:/certificate-batches/" + id.value());
        } catch (Refusal refusal) {
            var answer = new ModelAndView("certificate/new-batch", "page", new NewBatchPage(form, refusal));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
    }

    @GetMapping("/template")
    void template(HttpServletResponse response) throws IOException {
        response.setContentType(WORKBOOK);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename("danh-sach-khen-thuong.xlsx", UTF_8)
                        .build()
                        .toString());
        book.template(response.getOutputStream());
    }
}
