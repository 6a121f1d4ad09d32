package vn.thidua.certificate.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.certificate.PrinterId;
import vn.thidua.certificate.application.KeepingBlanks;
import vn.thidua.certificate.application.SeeingCertificates;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.domain.Shift;
import vn.thidua.certificate.store.BlankRows;
import vn.thidua.certificate.web.BlanksPage.Typed;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Phôi và máy in of one's own unit. */
@Controller
@RequestMapping("/blanks")
class BlanksController {

    private final KeepingBlanks keeping;
    private final SeeingCertificates seeing;
    private final BlankRows blanks;

    BlanksController(KeepingBlanks keeping, SeeingCertificates seeing, BlankRows blanks) {
        this.keeping = keeping;
        this.seeing = seeing;
        this.blanks = blanks;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return page(Typed.NOTHING, null, actor);
    }

    @PostMapping
    ModelAndView add(@RequestParam(defaultValue = "") String name, Actor actor) {
        try {
            return new ModelAndView(
                    "redirect:/blanks/" + keeping.add(name, actor).value());
        } catch (Refusal refusal) {
            return page(new Typed(name, null, "", "", ""), refusal, actor);
        }
    }

    @PostMapping("/printers")
    ModelAndView printer(
            @RequestParam(required = false) @Nullable PrinterId printer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") String dx,
            @RequestParam(defaultValue = "0") String dy,
            Actor actor) {
        try {
            keeping.printer(printer, name, new Shift(Millimetres.read(dx), Millimetres.read(dy)), actor);
            return new ModelAndView("redirect:/blanks#may-in");
        } catch (Refusal refusal) {
            return page(new Typed("", printer, name, dx, dy), refusal, actor);
        }
    }

    private ModelAndView page(Typed typed, @Nullable Refusal refusal, Actor actor) {
        var unit = new UnitId(actor.unit());
        boolean may = seeing.may(CertificateAct.KEEP_BLANKS, unit, actor);
        if (refusal != null && !may) {
            throw refusal;
        }
        var page = new BlanksPage(blanks.blanks(unit), blanks.printers(unit), may, typed, refusal);
        var answer = new ModelAndView("certificate/blanks", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
