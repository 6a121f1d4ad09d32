package vn.thidua.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.award.application.AwardCodes;
import vn.thidua.award.application.ExportingAwards;
import vn.thidua.award.application.SeeingAwards;
import vn.thidua.award.domain.AwardAct;
import vn.thidua.award.store.AwardFilter;
import vn.thidua.award.store.AwardQueries;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;

/** Sổ khen thưởng: looked up by name, award, year, decision and unit; and taken away as a workbook. */
@Controller
class AwardsController {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int SIZE = 50;
    private static final int MOST_PAGES = 100_000;

    private final AwardQueries queries;
    private final SeeingAwards seeing;
    private final ExportingAwards exporting;
    private final AwardCodes codes;
    private final Units units;
    private final Clock clock;

    AwardsController(
            AwardQueries queries,
            SeeingAwards seeing,
            ExportingAwards exporting,
            AwardCodes codes,
            Units units,
            Clock clock) {
        this.queries = queries;
        this.seeing = seeing;
        this.exporting = exporting;
        this.codes = codes;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/awards")
    ModelAndView list(AwardsForm form, @RequestParam(defaultValue = "1") int page, Actor actor) {
        var own = new UnitId(actor.unit());
        var filter = form.filter();
        var unit = form.unit() == null ? own : form.unit();
        var within = seeing.within(unit, actor);
        var query = query(filter, unit, own);
        var paging =
                new Paging(Math.clamp(page, 1, MOST_PAGES), SIZE, queries.count(filter, within), "/awards" + query);
        var lines = queries.search(filter, within, SIZE, paging.offset());
        return new ModelAndView(
                "award/awards",
                "page",
                new AwardsPage(
                        filter,
                        codes.all(),
                        queries.years(within),
                        choices(own),
                        unit,
                        filter.words().isEmpty() ? List.of() : seeing.holders(unit, filter.words(), actor),
                        lines,
                        units.shortNames(lines.stream().map(line -> line.unit()).toList()),
                        paging,
                        query,
                        filter.asks() || !unit.equals(own),
                        seeing.holds(AwardAct.EXPORT_AWARDS, actor),
                        seeing.holds(AwardAct.KEEP_AWARDS, actor)));
    }

    /** Written to a file first, so that one that fails is told as a page. */
    @GetMapping("/awards/export")
    void export(AwardsForm form, Actor actor, HttpServletResponse response) throws IOException {
        var unit = form.unit() == null ? new UnitId(actor.unit()) : form.unit();
        var file = Files.createTempFile("awards", ".xlsx");
        try {
            try (var out = Files.newOutputStream(file)) {
                exporting.export(form.filter(), unit, out, actor);
            }
            response.setContentType(MEDIA_TYPE);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    "Content-Disposition",
                    ContentDisposition.attachment()
                            .filename("so-khen-thuong-" + LocalDate.now(clock) + ".xlsx")
                            .build()
                            .toString());
            response.setHeader("Cache-Control", "no-store");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private List<Unit> choices(UnitId own) {
        var choices = new ArrayList<Unit>();
        choices.add(units.find(own).orElseThrow(() -> new NoSuchElementException(own.toString())));
        choices.addAll(units.below(own));
        return choices;
    }

    private static String query(AwardFilter filter, UnitId unit, UnitId own) {
        return UriComponentsBuilder.newInstance()
                .queryParam("q", filter.words())
                .queryParam("award", filter.award() == null ? "" : filter.award())
                .queryParam("year", filter.year() == null ? "" : filter.year())
                .queryParam("subject", filter.subject() == null ? "" : filter.subject())
                .queryParam("unit", unit.equals(own) ? "" : unit.value())
                .encode()
                .build()
                .toUriString();
    }
}
