package vn.thidua.platform.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;

/** Tra cứu: one question to every room. */
@Controller
class SearchController {

    private static final int MOST = 20;

    private final ObjectProvider<Finder> rooms;

    SearchController(ObjectProvider<Finder> rooms) {
        this.rooms = rooms;
    }

    @GetMapping("/search")
    ModelAndView search(@RequestParam(defaultValue = "") String q, Actor actor) {
        var words = q.strip();
        words = words.substring(0, Math.min(words.length(), 200));
        return new ModelAndView(
                "layout/search", "page", new SearchPage(words, findings(words, actor), listings(actor)));
    }

    private List<SearchPage.Listing> listings(Actor actor) {
        return rooms.stream()
                .filter(room -> room.shownTo(actor))
                .map(room -> new SearchPage.Listing(room.heading(), room.everything()))
                .toList();
    }

    private List<SearchPage.Findings> findings(String words, Actor actor) {
        if (words.isEmpty()) {
            return List.of();
        }
        return rooms.stream()
                .map(room -> new SearchPage.Findings(room.heading(), room.find(actor, words, MOST)))
                .filter(findings -> !findings.found().isEmpty())
                .toList();
    }
}
