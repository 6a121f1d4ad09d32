package vn.thidua.reporting.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.thidua.reporting.domain.SheetReason;
import vn.thidua.shared.Refusal;

/** Workbooks as people send them: singly or packed in one zip; never more unpacked than can be borne. */
final class SheetZip {

    static final int MOST_SHEETS = 4_000;
    static final String MOST_MEGABYTES = "2";
    private static final int LARGEST_SHEET = 2 << 20;
    private static final long LARGEST_UNPACKED = 200L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SheetZip() {}

    /** Tells the name and the bytes of each workbook; of one that is too big, no bytes. */
    static void each(SentFile file, BiConsumer<String, byte[]> told) {
        try {
            if (!isPacked(file)) {
                told.accept(file.name(), bytes(file));
                return;
            }
            try (var zip = opened(file, UTF_8)) {
                each(zip, told);
            }
        } catch (ZipException damaged) {
            throw Refusal.because(SheetReason.ZIP_BROKEN, file.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(SentFile file) throws IOException {
        return Files.size(file.content()) > LARGEST_SHEET ? new byte[0] : Files.readAllBytes(file.content());
    }

    /** A workbook is itself a zip; it is told apart by the part every workbook has. */
    private static boolean isPacked(SentFile file) throws IOException {
        try (var start = Files.newInputStream(file.content())) {
            if (!Arrays.equals(start.readNBytes(ZIP.length), ZIP)) {
                return false;
            }
        }
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return false;
        }
        try (var zip = opened(file, UTF_8)) {
            return zip.getEntry("xl/workbook.xml") == null;
        }
    }

    /** Old programs write names in letters of their own. */
    private static ZipFile opened(SentFile file, Charset names) throws IOException {
        try {
            return new ZipFile(file.content().toFile(), names);
        } catch (ZipException otherLetters) {
            if (names.equals(UTF_8)) {
                return opened(file, ISO_8859_1);
            }
            throw otherLetters;
        }
    }

    private static void each(ZipFile zip, BiConsumer<String, byte[]> told) throws IOException {
        if (zip.size() > 2 * MOST_SHEETS) {
            throw Refusal.because(SheetReason.TOO_MANY_SHEETS, MOST_SHEETS);
        }
        int found = 0;
        long left = LARGEST_UNPACKED;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (isMeant(entry)) {
                found++;
                var bytes = bytes(zip, entry);
                left -= Math.max(bytes.length, 1 << 10);
                if (left < 0) {
                    throw Refusal.because(SheetReason.ZIP_TOO_BIG, LARGEST_UNPACKED >> 20);
                }
                told.accept(last(entry.getName()), bytes);
            }
        }
        if (found == 0) {
            throw Refusal.because(SheetReason.ZIP_WITHOUT_SHEETS);
        }
    }

    /** Folders, and what programs and systems leave beside the files, are not. */
    private static boolean isMeant(ZipEntry entry) {
        var name = last(entry.getName());
        return !entry.isDirectory()
                && !name.startsWith("~$")
                && !name.startsWith(".")
                && !entry.getName().startsWith("__MACOSX");
    }

    /** Sizes a zip claims of itself are not believed. */
    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(LARGEST_SHEET + 1);
            return bytes.length > LARGEST_SHEET ? new byte[0] : bytes;
        }
    }

    private static String last(String path) {
        var name = path.replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
