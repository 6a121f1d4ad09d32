package vn.thidua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.application.AskingLink;
import vn.thidua.identity.application.Postman;
import vn.thidua.identity.domain.LinkPurpose;

/** Quên mật khẩu, tài khoản bị tạm khóa: anybody asks for a link by mail; without mail the page says whom to ask. */
@Controller
@RequestMapping("/lost-password")
class LostPasswordController {

    private final AskingLink asking;
    private final Postman postman;

    LostPasswordController(AskingLink asking, Postman postman) {
        this.asking = asking;
        this.postman = postman;
    }

    @GetMapping
    ModelAndView show() {
        return page(false);
    }

    @PostMapping
    ModelAndView ask(
            @RequestParam String name, @RequestParam(defaultValue = "false") boolean unlock, HttpServletRequest from) {
        asking.ask(unlock ? LinkPurpose.UNLOCK : LinkPurpose.RESET, name, from.getRemoteAddr());
        return page(true);
    }

    private ModelAndView page(boolean asked) {
        return new ModelAndView("identity/lost-password", "page", new LostPasswordPage(postman.isReady(), asked));
    }
}
