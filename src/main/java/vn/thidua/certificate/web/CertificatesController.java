package vn.thidua.certificate.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.certificate.application.SeeingCertificates;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.store.CertificateQueries;
import vn.thidua.certificate.store.CertificateQueries.BatchRow;
import vn.thidua.certificate.store.CertificateQueries.Row;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;

/** In giấy khen: the batches of a unit, and the register searched by name or number. */
@Controller
@RequestMapping("/certificates")
class CertificatesController {

    private static final int SIZE = 50;

    private final CertificateQueries queries;
    private final SeeingCertificates seeing;
    private final Units units;

    CertificatesController(CertificateQueries queries, SeeingCertificates seeing, Units units) {
        this.queries = queries;
        this.seeing = seeing;
        this.units = units;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Actor actor) {
        var within = seeing.within(actor);
        var words = q.strip().substring(0, Math.min(q.strip().length(), 200));
        var wanted = Math.clamp(page, 1, 10_000);
        long skipped = (wanted - 1L) * SIZE;
        var found = words.isEmpty() ? List.<Row>of() : queries.named(within, words, SIZE, skipped);
        var batches = words.isEmpty() ? queries.batches(within, SIZE, skipped) : List.<BatchRow>of();
        long total = !found.isEmpty()
                ? found.getFirst().total()
                : batches.isEmpty() ? 0 : batches.getFirst().total();
        var path = words.isEmpty() ? "/certificates" : "/certificates?q=" + encoded(words);
        var shown = new CertificatesPage(
                words,
                batches,
                found,
                units.shortNames(batches.stream().map(BatchRow::unit).toList()),
                new Paging(wanted, SIZE, total, path),
                seeing.may(CertificateAct.ISSUE_CERTIFICATES, new UnitId(actor.unit()), actor));
        return new ModelAndView("certificate/certificates", "page", shown);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
