package vn.thidua.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.springframework.web.multipart.MultipartFile;

/** A file as a form sent it, put down for as long as it is looked at. */
public final class PutDown {

    private PutDown() {}

    /** @param use gets its name and where it lies */
    public static void with(MultipartFile file, BiConsumer<String, Path> use) {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            var kept = Files.createTempFile("sent", ".paper");
            try {
                file.transferTo(kept);
                use.accept(name, kept);
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
