package vn.thidua.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/** What a paper people attach may be, told by its bytes and never by its name. */
public enum PaperKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int HEAD = 8;

    private final String mediaType;

    PaperKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty for anything else: programs, archives, workbooks with macros, Word's old format. */
    public static Optional<PaperKind> of(Path bytes) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(bytes)) {
            head = in.readNBytes(HEAD);
        }
        if (starts(head, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (starts(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (starts(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        return starts(head, 'P', 'K', 3, 4) ? office(bytes) : Optional.empty();
    }

    /** Only the table of contents is read, nothing is unpacked. */
    private static Optional<PaperKind> office(Path bytes) {
        try (var zip = new ZipFile(bytes.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null
                    || zip.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            return zip.getEntry("word/document.xml") != null
                    ? Optional.of(WORD)
                    : Optional.ofNullable(zip.getEntry("xl/workbook.xml")).map(workbook -> EXCEL);
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((head[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
