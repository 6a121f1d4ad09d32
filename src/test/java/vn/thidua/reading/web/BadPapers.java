package vn.thidua.reading.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Papers made to be refused. */
final class BadPapers {

    private BadPapers() {}

    static byte[] word(String xml) throws IOException {
        return packed(out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] bomb(int megabytes) throws IOException {
        var blanks = new byte[1 << 20];
        return packed(out -> {
            for (int written = 0; written < megabytes; written++) {
                out.write(blanks);
            }
        });
    }

    static byte[] pdf(int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        }
    }

    static byte[] lockedPdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] packed(Writing main) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes());
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            main.to(zip);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** Writes an entry's bytes. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
