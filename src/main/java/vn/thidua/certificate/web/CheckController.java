package vn.thidua.certificate.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.certificate.application.CheckingCertificates;
import vn.thidua.certificate.domain.ShortCode;

/** Kiểm tra giấy khen: the page everybody may ask, where the QR code leads. */
@Controller
@RequestMapping("/c")
class CheckController {

    private final CheckingCertificates checking;
    private final Clock clock;

    CheckController(CheckingCertificates checking, Clock clock) {
        this.checking = checking;
        this.clock = clock;
    }

    /** A code that was typed is led to its own address, where requests are counted. */
    @GetMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String code) {
        var typed = code.replaceAll("[^0-9A-Za-z]", "");
        return typed.isEmpty()
                ? new ModelAndView("certificate/check", "page", new CheckPage("", null, clock.instant()))
                : new ModelAndView("redirect:/c/" + typed.substring(0, Math.min(typed.length(), 40)));
    }

    @GetMapping("/{code}")
    ModelAndView answer(@PathVariable String code, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        var answer = checking.ask(code);
        var shown = ShortCode.read(code).map(ShortCode::written).orElse(code);
        var page =
                new CheckPage(shown.substring(0, Math.min(shown.length(), 40)), answer.orElse(null), clock.instant());
        var view = new ModelAndView("certificate/check", "page", page);
        view.setStatus(answer.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        return view;
    }

    /** The public keys, for checking without asking. */
    @GetMapping("/keys")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noCache())
                .header("Content-Disposition", "attachment; filename=\"thidua-certificate.pub\"")
                .body(checking.keys());
    }
}
