package vn.thidua.identity.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.platform.web.AdminEntry;
import vn.thidua.shared.Actor;

/** Quản trị: the way to what a person looks after, as the rooms declare it. */
@Controller
class AdminController {

    private final List<AdminEntry> entries;

    AdminController(List<AdminEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(AdminEntry::order))
                .toList();
    }

    @GetMapping("/admin")
    ModelAndView show(Actor reader) {
        var lines = entries.stream()
                .filter(entry -> entry.shownTo().test(reader))
                .map(entry -> new AdminPage.Line(
                        entry.key(), entry.path(), entry.icon(), entry.count().applyAsLong(reader)))
                .toList();
        if (lines.isEmpty()) {
            throw new AccessDeniedException("admin");
        }
        return new ModelAndView("identity/admin", "page", new AdminPage(lines));
    }
}
