package vn.thidua.nomination.web;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.nomination.application.KeepingDossierPapers.SentPaper;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.platform.web.PutDown;
import vn.thidua.shared.Refusal;

/** A file that may come with the form of a dossier. */
final class SentFile {

    private SentFile() {}

    /** A form that is about a file. */
    static void with(@Nullable MultipartFile file, Consumer<SentPaper> use) {
        if (file == null || file.isEmpty()) {
            throw Refusal.because(NominationReason.PAPER_MISSING);
        }
        put(file, use);
    }

    /** A form that may bring one along; else null is used. */
    static void perhaps(@Nullable MultipartFile file, Consumer<@Nullable SentPaper> use) {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            use.accept(null);
        } else {
            put(file, use);
        }
    }

    private static void put(MultipartFile file, Consumer<SentPaper> use) {
        PutDown.with(file, (name, bytes) -> use.accept(new SentPaper(name, bytes)));
    }
}
