package vn.thidua.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a .docx, inflated once under watch before the library that reads them is let near. */
public final class WordGate {

    private static final long MEGABYTE = 1L << 20;
    /** All that a Word file may inflate to, pictures included. */
    private static final long INFLATED_BYTES = 200 * MEGABYTE;
    /** What one XML part of it may inflate to; it is held in memory as a tree. */
    private static final long INFLATED_XML_BYTES = 24 * MEGABYTE;

    private static final int DEFLATE_RATIO = 150;
    private static final int BLOCK = 64 * 1024;
    private static final int RATIO_COUNTS_FROM = 4 * 1024 * 1024;
    private static final int PROLOG = 4096;

    private final byte[] block = new byte[BLOCK];
    private long inflated;

    private WordGate() {}

    /** What a file was found to be. */
    public enum Verdict {
        SOUND,
        /** No document of Word, whatever it is called. */
        NO_WORD,
        DAMAGED,
        /** It inflates to more than any document does. */
        SWOLLEN,
        /** It wants something fetched that Word never writes. */
        UNSAFE
    }

    /** Tells only what is found; what to say to whom is for the room that asks. */
    public static Verdict look(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/document.xml") == null) {
                return Verdict.NO_WORD;
            }
            var watch = new WordGate();
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var found = watch.inflate(zip, entries.nextElement());
                if (found != Verdict.SOUND) {
                    return found;
                }
            }
            return Verdict.SOUND;
        } catch (ZipException e) {
            return Verdict.DAMAGED;
        }
    }

    /** Sizes are counted, not believed: what the directory of the archive says can be forged. */
    private Verdict inflate(ZipFile zip, ZipEntry entry) throws IOException {
        boolean xml = entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)");
        long own = 0;
        try (var part = zip.getInputStream(entry)) {
            for (int read = part.readNBytes(block, 0, BLOCK); read > 0; read = part.readNBytes(block, 0, BLOCK)) {
                if (xml && own == 0 && declaresType(read)) {
                    return Verdict.UNSAFE;
                }
                own += read;
                inflated += read;
                if (isTooMuch(entry, own, xml)) {
                    return Verdict.SWOLLEN;
                }
            }
        }
        return Verdict.SOUND;
    }

    private boolean isTooMuch(ZipEntry entry, long own, boolean xml) {
        boolean swells = own > RATIO_COUNTS_FROM
                && entry.getCompressedSize() > 0
                && own / entry.getCompressedSize() > DEFLATE_RATIO;
        return swells || inflated > INFLATED_BYTES || xml && own > INFLATED_XML_BYTES;
    }

    /** Word never declares a document type; whoever does wants something fetched or swollen. UTF-16 loses its zeros. */
    private boolean declaresType(int read) {
        var start = new String(block, 0, Math.min(read, PROLOG), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toUpperCase(Locale.ROOT);
        return start.contains("<!DOCTYPE") || start.contains("<!ENTITY");
    }
}
