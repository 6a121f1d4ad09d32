package vn.thidua.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;

/** A file to take away. It is written to the disk first, so that one that fails is told as a page, not as half a file. */
public enum Download {
    WORKBOOK(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    WORD(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ZIP(".zip", "application/zip");

    private final String ending;
    private final String mediaType;

    Download(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public void send(String name, HttpServletResponse response, Consumer<OutputStream> writing) throws IOException {
        var file = Files.createTempFile("export", ending);
        try {
            try (var out = Files.newOutputStream(file)) {
                writing.accept(out);
            }
            response.setContentType(mediaType);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    "Content-Disposition",
                    ContentDisposition.attachment()
                            .filename(name + ending, UTF_8)
                            .build()
                            .toString());
            response.setHeader("Cache-Control", "no-store");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
