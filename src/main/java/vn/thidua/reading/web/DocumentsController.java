package vn.thidua.reading.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Paging;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.application.DraftSight;
import vn.thidua.reading.domain.DraftState;
import vn.thidua.reading.domain.ReadingAct;
import vn.thidua.reading.store.DraftQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Văn bản: the list of a unit's documents. */
@Controller
class DocumentsController {

    private static final int SIZE = 20;

    private final DraftQueries drafts;
    private final DraftSight sight;
    private final Permission permission;
    private final Units units;

    DocumentsController(DraftQueries drafts, DraftSight sight, Permission permission, Units units) {
        this.drafts = drafts;
        this.sight = sight;
        this.permission = permission;
        this.units = units;
    }

    @GetMapping("/documents")
    ModelAndView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor actor) {
        var unit = new UnitId(actor.unit());
        var line = units.lineage(unit);
        var words = q.strip();
        var asked = states().contains(state) ? state : "";
        var path = UriComponentsBuilder.fromPath("/documents")
                .queryParam("state", asked)
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(words)
                .toUriString();
        var paging = new Paging(Math.max(1, page), SIZE, drafts.count(line, asked, words), path);
        var rows = drafts.list(line, asked, words, paging.offset(), SIZE);
        return new ModelAndView(
                "reading/documents",
                "page",
                new DocumentsPage(
                        permission.allows(ReadingAct.RECEIVE_PAPER, actor, unit),
                        rows,
                        names(unit, rows),
                        states(),
                        asked,
                        words,
                        paging,
                        arrivals(model)));
    }

    /** One line of the list, asked again and again while the document is being read. */
    @GetMapping("/documents/{id}/row")
    ModelAndView row(@PathVariable DraftId id, Actor actor) {
        var row = drafts.row(id)
                .filter(found -> sight.covers(found.unit(), actor))
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
        return new ModelAndView("reading/_document", "page", row);
    }

    /** The units that are no more among those the documents were sent to, by name. */
    private Map<UnitId, String> names(UnitId own, List<DraftQueries.Row> rows) {
        var others = rows.stream()
                .map(DraftQueries.Row::unit)
                .filter(unit -> !unit.equals(own))
                .collect(Collectors.toSet());
        return others.isEmpty() ? Map.of() : units.shortNames(others);
    }

    private static List<Arrived> arrivals(Model model) {
        return model.getAttribute(Arrivals.NAME) instanceof Arrivals arrivals ? arrivals.all() : List.of();
    }

    private static List<String> states() {
        return Arrays.stream(DraftState.values()).map(Enum::name).toList();
    }
}
