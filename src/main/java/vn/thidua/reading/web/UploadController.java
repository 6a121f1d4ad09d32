package vn.thidua.reading.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.platform.web.SentName;
import vn.thidua.reading.application.ReceivingPaper;
import vn.thidua.reading.domain.DraftReason;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Takes files in. Each stands alone: a bad one is told about in a sentence, the good ones are kept. */
@Controller
class UploadController {

    private static final int MOST = 20;

    private final ReceivingPaper receiving;
    private final MessageSource words;

    UploadController(ReceivingPaper receiving, MessageSource words) {
        this.receiving = receiving;
        this.words = words;
    }

    /** One file's answer for the page's script. */
    record Told(
            String name,
            boolean good,
            String sentence,
            @Nullable String path) {}

    @PostMapping("/documents")
    String send(@RequestParam(required = false) List<MultipartFile> files, Actor actor, RedirectAttributes next) {
        next.addFlashAttribute(Arrivals.NAME, new Arrivals(receive(files, actor)));
        return "redirect:/documents";
    }

    @PostMapping(path = "/documents", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Told>> sendByScript(
            @RequestParam(required = false) List<MultipartFile> files, Actor actor, Locale locale) {
        var told = receive(files, actor).stream()
                .map(arrived -> new Told(
                        arrived.name(),
                        arrived.good(),
                        words.getMessage(arrived.key(), arrived.details().toArray(), locale),
                        arrived.path()))
                .toList();
        var allBad = told.stream().noneMatch(Told::good);
        return ResponseEntity.status(allBad ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .body(told);
    }

    private List<Arrived> receive(@Nullable List<MultipartFile> files, Actor actor) {
        var sent = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(UploadController::isChosen).toList();
        if (sent.isEmpty()) {
            throw Refusal.because(DraftReason.NO_FILE);
        }
        if (sent.size() > MOST) {
            throw Refusal.because(DraftReason.TOO_MANY_FILES, sent.size(), MOST);
        }
        return sent.stream().map(file -> receive(file, actor)).toList();
    }

    private Arrived receive(MultipartFile file, Actor actor) {
        var name = SentName.of(file);
        try {
            var kept = Files.createTempFile("upload", null);
            try {
                file.transferTo(kept);
                return Arrived.of(name, receiving.receive(name, kept, actor));
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (Refusal refusal) {
            return Arrived.refused(name, refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty file field sends a nameless, empty part. */
    private static boolean isChosen(MultipartFile file) {
        return file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
    }
}
