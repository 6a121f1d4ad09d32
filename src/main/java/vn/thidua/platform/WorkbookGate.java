package vn.thidua.platform;

import static vn.thidua.platform.WorkbookReason.NOT_A_WORKBOOK;
import static vn.thidua.platform.WorkbookReason.OLD_WORKBOOK;
import static vn.thidua.platform.WorkbookReason.WORKBOOK_BROKEN;
import static vn.thidua.platform.WorkbookReason.WORKBOOK_TOO_BIG;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.thidua.shared.Refusal;

/** Looks at a file's bytes before anything opens it: that it is a workbook, of bearable size once unpacked, without a DTD. */
public final class WorkbookGate {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final long LARGEST_FILE = 20L << 20;
    private static final long LARGEST_UNPACKED = 300L << 20;
    private static final int MOST_PARTS = 1000;
    private static final int HEAD = 64 << 10;

    private WorkbookGate() {}

    public static void pass(Path file) throws IOException {
        var head = head(file);
        if (Arrays.equals(head, OLE)) {
            throw Refusal.because(OLD_WORKBOOK);
        }
        if (!Arrays.equals(head, ZIP)) {
            throw Refusal.because(NOT_A_WORKBOOK);
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw Refusal.because(WORKBOOK_TOO_BIG, LARGEST_FILE >> 20);
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
                throw Refusal.because(NOT_A_WORKBOOK);
            }
            unpack(zip);
        } catch (ZipException damaged) {
            throw Refusal.because(WORKBOOK_BROKEN);
        }
    }

    /** Sizes a file claims of itself are not believed: every part is unpacked and counted. */
    private static void unpack(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw Refusal.because(WORKBOOK_TOO_BIG, LARGEST_FILE >> 20);
        }
        long left = LARGEST_UNPACKED;
        var parts = zip.entries();
        while (parts.hasMoreElements()) {
            left -= size(zip, parts.nextElement(), left);
        }
    }

    private static long size(ZipFile zip, ZipEntry part, long most) throws IOException {
        try (var bytes = zip.getInputStream(part)) {
            var head = bytes.readNBytes(HEAD);
            // Sixteen-bit letters hold a zero beside each plain one.
            if (new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<!DOCTYPE")) {
                throw Refusal.because(NOT_A_WORKBOOK);
            }
            return count(bytes, head.length, most);
        }
    }

    private static long count(InputStream bytes, long counted, long most) throws IOException {
        var piece = new byte[HEAD];
        long size = counted;
        int got;
        while ((got = bytes.read(piece)) >= 0) {
            size += got;
            if (size > most) {
                throw Refusal.because(WORKBOOK_TOO_BIG, LARGEST_FILE >> 20);
            }
        }
        return size;
    }

    private static byte[] head(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(ZIP.length);
        }
    }
}
