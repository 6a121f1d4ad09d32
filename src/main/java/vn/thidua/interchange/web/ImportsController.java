package vn.thidua.interchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.application.ReceivingSheet;
import vn.thidua.interchange.application.SeeingImports;
import vn.thidua.interchange.application.Sheets;
import vn.thidua.interchange.domain.InterchangeReason;
import vn.thidua.interchange.web.ImportsPage.Kind;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.SentName;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Nhập, xuất Excel: which lists there are, and the way in for a workbook. */
@Controller
class ImportsController {

    private final Sheets sheets;
    private final SeeingImports seeing;
    private final ReceivingSheet receiving;
    private final Permission permission;

    ImportsController(Sheets sheets, SeeingImports seeing, ReceivingSheet receiving, Permission permission) {
        this.sheets = sheets;
        this.seeing = seeing;
        this.receiving = receiving;
        this.permission = permission;
    }

    @GetMapping("/imports")
    ModelAndView list(Actor actor) {
        var kinds = sheets.all().stream()
                .map(sheet -> kind(sheet, actor))
                .filter(kind -> kind.mayExport() || kind.mayImport())
                .toList();
        var words = sheets.all().stream().collect(Collectors.toMap(Sheet::kind, Sheet::words));
        return new ModelAndView("interchange/imports", "page", new ImportsPage(kinds, seeing.latest(actor), words));
    }

    @PostMapping("/imports")
    String send(@RequestParam String kind, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor) {
        permission.require(sheets.get(kind).importing(), actor, new UnitId(actor.unit()));
        if (file == null || file.isEmpty()) {
            throw Refusal.because(InterchangeReason.NO_FILE);
        }
        try {
            var kept = Files.createTempFile("upload", ".xlsx");
            try {
                file.transferTo(kept);
                var id = receiving.receive(kind, SentName.of(file), kept, actor);
                return "redirect:/imports/" + id.value();
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kind kind(Sheet<?> sheet, Actor actor) {
        return new Kind(
                sheet.kind(),
                sheet.words(),
                permission.holds(sheet.exporting(), actor),
                permission.holds(sheet.importing(), actor));
    }
}
