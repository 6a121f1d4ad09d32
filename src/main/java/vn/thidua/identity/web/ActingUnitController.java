package vn.thidua.identity.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.application.RecognisingPerson;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;

/** Chọn đơn vị làm việc: the unit acted for until another is chosen or the person signs out. */
@Controller
class ActingUnitController {

    private final RecognisingPerson recognising;

    ActingUnitController(RecognisingPerson recognising) {
        this.recognising = recognising;
    }

    @PostMapping("/me/unit")
    String choose(@RequestParam UnitId unit, Actor actor, HttpSession session, RedirectAttributes next) {
        session.setAttribute(
                RecognisedEachTime.UNIT, recognising.choose(unit, actor).value());
        Notice.done(next, "identity.unit-chosen", recognising.name(unit));
        return "redirect:/work";
    }
}
