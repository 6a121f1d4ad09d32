package vn.thidua.analytics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.analytics.application.Asked;
import vn.thidua.analytics.application.LookingAtDashboards;
import vn.thidua.analytics.domain.Board;
import vn.thidua.platform.web.ChartBook;
import vn.thidua.shared.Actor;

/** Bảng theo dõi: the three dashboards, and the workbook of each chart on them. */
@Controller
class DashboardController {

    private final LookingAtDashboards looking;
    private final Dashboards dashboards;
    private final ChartBook book;

    DashboardController(LookingAtDashboards looking, Dashboards dashboards, ChartBook book) {
        this.looking = looking;
        this.dashboards = dashboards;
        this.book = book;
    }

    @GetMapping("/dashboards")
    String first(Actor actor) {
        var boards = looking.boards(actor);
        if (boards.isEmpty()) {
            throw new AccessDeniedException("dashboards");
        }
        return "redirect:" + boards.getFirst().path();
    }

    @GetMapping("/dashboards/{board}")
    ModelAndView show(@PathVariable String board, Asked asked, Actor actor) {
        return new ModelAndView("analytics/dashboard", "page", page(board, asked, actor));
    }

    @GetMapping("/dashboards/{board}/charts/{chart}")
    void book(
            @PathVariable String board,
            @PathVariable String chart,
            Asked asked,
            Actor actor,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        var page = page(board, asked, actor);
        book.send(page.chart(chart), page.inFile(), locale, answer);
    }

    private DashboardPage page(String name, Asked asked, Actor actor) {
        var board = Board.named(name);
        if (!looking.boards(actor).contains(board)) {
            throw new AccessDeniedException("dashboards");
        }
        return dashboards.draw(looking.look(board, asked, actor), actor);
    }
}
