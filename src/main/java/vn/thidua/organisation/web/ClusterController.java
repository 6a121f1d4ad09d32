package vn.thidua.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.application.KeepingClusters;
import vn.thidua.organisation.domain.ClusterId;
import vn.thidua.organisation.domain.ClusterKind;
import vn.thidua.organisation.store.ClusterQueries;
import vn.thidua.organisation.store.UnitQueries;
import vn.thidua.organisation.web.ClustersPage.Typed;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Cụm, khối thi đua: those of a year, and one made, changed or taken over. */
@Controller
@RequestMapping("/clusters")
class ClusterController {

    private final KeepingClusters keeping;
    private final ClusterQueries clusters;
    private final UnitQueries units;
    private final Clock clock;

    ClusterController(KeepingClusters keeping, ClusterQueries clusters, UnitQueries units, Clock clock) {
        this.keeping = keeping;
        this.clusters = clusters;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam @Nullable Integer year, Actor reader) {
        int asked = year == null ? LocalDate.now(clock).getYear() : Math.clamp(year, 2000, 2100);
        return page(asked, Typed.NOTHING, null, null, reader);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable ClusterId id, Actor reader) {
        var row = clusters.find(id)
                .filter(found -> keepers(reader).contains(found.unit()))
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
        return page(row.year(), Typed.of(row), "/clusters/" + id.value(), null, reader);
    }

    @PostMapping
    ModelAndView make(@RequestParam int year, Typed typed, Actor actor, RedirectAttributes next) {
        try {
            keeping.make(order(year, typed, actor), actor);
            return kept(year, typed, next);
        } catch (Refusal refusal) {
            return page(year, typed, null, refusal, actor);
        }
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable ClusterId id, @RequestParam int year, Typed typed, Actor actor, RedirectAttributes next) {
        try {
            keeping.change(id, order(year, typed, actor), actor);
            return kept(year, typed, next);
        } catch (Refusal refusal) {
            return page(year, typed, "/clusters/" + id.value(), refusal, actor);
        }
    }

    @PostMapping("/copy")
    ModelAndView copy(@RequestParam int year, Actor actor, RedirectAttributes next) {
        try {
            int copied = keeping.copy(year, actor);
            Notice.done(next, "organisation.clusters-copied", String.valueOf(copied), String.valueOf(year));
            return new ModelAndView("redirect:/clusters?year=" + year);
        } catch (Refusal refusal) {
            return page(year, Typed.NOTHING, null, refusal, actor);
        }
    }

    private static ModelAndView kept(int year, Typed typed, RedirectAttributes next) {
        Notice.done(next, "organisation.cluster-kept", String.valueOf(typed.name()));
        return new ModelAndView("redirect:/clusters?year=" + year);
    }

    private KeepingClusters.Order order(int year, Typed typed, Actor actor) {
        var names = new Names(units, new UnitId(actor.unit()));
        var members = text(typed.members())
                .lines()
                .filter(line -> !line.isBlank())
                .map(names::meant)
                .toList();
        var head = text(typed.head()).isBlank() ? null : names.meant(text(typed.head()));
        var kind = typed.kind() == null ? ClusterKind.CLUSTER : typed.kind();
        return new KeepingClusters.Order(year, kind, text(typed.name()), head, members);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Clusters are seen by those below the unit that keeps them. */
    private List<UUID> keepers(Actor reader) {
        return units.wayTo(new UnitId(reader.unit())).stream()
                .map(unit -> unit.id().value())
                .toList();
    }

    private ModelAndView page(
            int year, Typed typed, @Nullable String changed, @Nullable Refusal refusal, Actor reader) {
        var rows = clusters.of(year, keepers(reader));
        var page = new ClustersPage(
                year,
                rows,
                keeping.mayKeep(reader),
                rows.isEmpty() && keeping.mayCopy(year, reader),
                typed,
                changed,
                refusal);
        var answer = new ModelAndView("organisation/clusters", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
