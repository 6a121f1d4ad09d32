package vn.thidua.identity.web;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.store.AccountQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Quản trị: the way to units, accounts and the log, for those who look after them. */
@Controller
class AdminController {

    private final Units units;
    private final AccountQueries accounts;

    AdminController(Units units, AccountQueries accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    @GetMapping("/admin")
    ModelAndView show(Actor reader) {
        if (!mayEnter(reader)) {
            throw new AccessDeniedException("admin");
        }
        var own = units.idsWithin(new UnitId(reader.unit()));
        return new ModelAndView(
                "identity/admin",
                "page",
                new AdminPage(reader.may(Duty.ADMINISTRATOR), own.size(), accounts.count(own, "")));
    }

    static boolean mayEnter(Actor reader) {
        return reader.may(Duty.ADMINISTRATOR) || reader.may(Duty.AUDITOR);
    }
}
