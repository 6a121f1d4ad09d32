package vn.thidua.reporting.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.platform.web.SentName;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.application.ReceivingSheets;
import vn.thidua.reporting.application.SentFile;
import vn.thidua.shared.Actor;

/** The way in for filled workbooks: for one report, or for any of a period's. */
@Controller
class SheetUploadController {

    private final ReceivingSheets receiving;

    SheetUploadController(ReceivingSheets receiving) {
        this.receiving = receiving;
    }

    @PostMapping("/reports/{id}/sheets")
    String forOne(
            @PathVariable ReportId id,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor) {
        return received(files, sent -> receiving.receive(id, sent, actor));
    }

    @PostMapping("/periods/{id}/sheets")
    String forMany(
            @PathVariable PeriodId id,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor) {
        return received(files, sent -> receiving.receive(id, sent, actor));
    }

    private static String received(
            @Nullable List<MultipartFile> files, Function<List<SentFile>, SheetBatchId> receive) {
        var kept = new ArrayList<SentFile>();
        try {
            for (var file : files == null ? List.<MultipartFile>of() : files) {
                if (!file.isEmpty()) {
                    var content = Files.createTempFile("sheet", null);
                    kept.add(new SentFile(SentName.of(file), content));
                    file.transferTo(content);
                }
            }
            return "redirect:/sheets/" + receive.apply(kept).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            kept.forEach(SheetUploadController::forget);
        }
    }

    private static void forget(SentFile file) {
        try {
            Files.deleteIfExists(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
