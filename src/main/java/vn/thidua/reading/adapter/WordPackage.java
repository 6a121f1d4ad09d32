package vn.thidua.reading.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.thidua.reading.ReadingReason;
import vn.thidua.shared.Refusal;

/** The parts of a .docx, inflated once under watch before the library that reads them is let near. */
final class WordPackage {

    private static final int BLOCK = 64 * 1024;
    private static final int RATIO_COUNTS_FROM = 4 * 1024 * 1024;
    private static final int PROLOG = 4096;

    private final String name;
    private final byte[] block = new byte[BLOCK];
    private long inflated;

    private WordPackage(String name) {
        this.name = name;
    }

    static void check(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/document.xml") == null) {
                throw Refusal.because(ReadingReason.TYPE_NOT_SUPPORTED, name);
            }
            var watch = new WordPackage(name);
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                watch.inflate(zip, entries.nextElement());
            }
        } catch (ZipException e) {
            throw Refusal.because(ReadingReason.DAMAGED, name);
        }
    }

    /** Sizes are counted, not believed: what the directory of the archive says can be forged. */
    private void inflate(ZipFile zip, ZipEntry entry) throws IOException {
        boolean xml = entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)");
        long own = 0;
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.readNBytes(block, 0, BLOCK); read > 0; read = part.readNBytes(block, 0, BLOCK)) {
                if (xml && own == 0) {
                    checkProlog(read);
                }
                own += read;
                inflated += read;
                if (isTooMuch(entry, own, xml)) {
                    throw Refusal.because(ReadingReason.UNPACKS_TOO_MUCH, name);
                }
            }
        }
    }

    private boolean isTooMuch(ZipEntry entry, long own, boolean xml) {
        boolean swells = own > RATIO_COUNTS_FROM
                && entry.getCompressedSize() > 0
                && own / entry.getCompressedSize() > PaperLimits.DEFLATE_RATIO;
        return swells || inflated > PaperLimits.INFLATED_BYTES || xml && own > PaperLimits.INFLATED_XML_BYTES;
    }

    /** Word never declares a document type; whoever does wants something fetched or swollen. UTF-16 loses its zeros. */
    private void checkProlog(int read) {
        var start = new String(block, 0, Math.min(read, PROLOG), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toUpperCase(Locale.ROOT);
        if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
            throw Refusal.because(ReadingReason.UNSAFE_DOCUMENT, name);
        }
    }
}
