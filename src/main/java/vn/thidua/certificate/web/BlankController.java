package vn.thidua.certificate.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.certificate.BlankId;
import vn.thidua.certificate.PrinterId;
import vn.thidua.certificate.application.KeepingBlanks;
import vn.thidua.certificate.application.SeeingCertificates;
import vn.thidua.certificate.domain.Align;
import vn.thidua.certificate.domain.Box;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.domain.CertificateReason;
import vn.thidua.certificate.domain.Placed;
import vn.thidua.certificate.store.BlankRows;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** One blank: the place of each field, its scan, its test sheet and its preview. */
@Controller
@RequestMapping("/blanks/{id}")
class BlankController {

    private final KeepingBlanks keeping;
    private final SeeingCertificates seeing;
    private final BlankRows blanks;
    private final Units units;

    BlankController(KeepingBlanks keeping, SeeingCertificates seeing, BlankRows blanks, Units units) {
        this.keeping = keeping;
        this.seeing = seeing;
        this.blanks = blanks;
        this.units = units;
    }

    @GetMapping
    ModelAndView show(@PathVariable BlankId id, Actor actor) {
        return page(id, null, null, actor);
    }

    @PostMapping
    ModelAndView place(@PathVariable BlankId id, @RequestParam MultiValueMap<String, String> typed, Actor actor) {
        seeing.blank(id, actor);
        var fields = new ArrayList<Placed>();
        for (var known : blanks.layout(id).fields()) {
            fields.add(placed(known, typed));
        }
        try {
            keeping.place(id, fields, actor);
            return new ModelAndView("redirect:/blanks/" + id.value());
        } catch (Refusal refusal) {
            return page(id, fields, refusal, actor);
        }
    }

    @PostMapping("/picture")
    ModelAndView picture(
            @PathVariable BlankId id, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor) {
        seeing.blank(id, actor);
        keeping.requireOwn(id, actor);
        try {
            if (file == null || file.isEmpty()) {
                throw Refusal.because(CertificateReason.PICTURE_MISSING);
            }
            var kept = Files.createTempFile("blank", null);
            try {
                file.transferTo(kept);
                keeping.picture(id, "phoi", kept, actor);
            } finally {
                Files.deleteIfExists(kept);
            }
            return new ModelAndView("redirect:/blanks/" + id.value());
        } catch (Refusal refusal) {
            return page(id, null, refusal, actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable BlankId id, Actor actor) {
        var blank = seeing.blank(id, actor);
        var unit = units.get(blank.unit()).name();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(keeping.preview(id, unit, actor));
    }

    @GetMapping("/test-sheet")
    void testSheet(
            @PathVariable BlankId id,
            @RequestParam(required = false) @Nullable PrinterId printer,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        seeing.blank(id, actor);
        var file = Files.createTempFile("test-sheet", ".pdf");
        try {
            keeping.testSheet(id, printer, file, actor);
            response.setContentType(MediaType.APPLICATION_PDF_VALUE);
            response.setHeader("Content-Disposition", "attachment; filename=\"to-in-thu.pdf\"");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private ModelAndView page(BlankId id, @Nullable List<Placed> typed, @Nullable Refusal refusal, Actor actor) {
        var blank = seeing.blank(id, actor);
        boolean may = seeing.may(CertificateAct.KEEP_BLANKS, blank.unit(), actor);
        if (refusal != null && !may) {
            throw refusal;
        }
        var page = new BlankPage(
                blank, typed == null ? blanks.layout(id).fields() : typed, blanks.printers(blank.unit()), may, refusal);
        var answer = new ModelAndView("certificate/blank", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static Placed placed(Placed known, MultiValueMap<String, String> typed) {
        var name = known.field().name();
        if (!typed.containsKey(name + ".x")) {
            return known;
        }
        var box = new Box(
                figure(typed, name + ".x"),
                figure(typed, name + ".y"),
                figure(typed, name + ".width"),
                figure(typed, name + ".height"));
        var align = typed.getFirst(name + ".align");
        return new Placed(
                known.field(),
                box,
                figure(typed, name + ".size"),
                Arrays.stream(Align.values())
                        .filter(one -> one.name().equals(align))
                        .findFirst()
                        .orElse(known.align()),
                typed.containsKey(name + ".shown"));
    }

    private static double figure(MultiValueMap<String, String> typed, String field) {
        return Millimetres.read(String.valueOf(typed.getFirst(field)));
    }
}
