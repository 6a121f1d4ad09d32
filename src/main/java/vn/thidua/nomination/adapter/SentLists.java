package vn.thidua.nomination.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.application.ListFiles;
import vn.thidua.nomination.domain.ListLine;
import vn.thidua.nomination.domain.ListReason;
import vn.thidua.shared.Refusal;

/** Tells by a file's bytes whether it is of Word or Excel, and has it read. */
@Component
class SentLists implements ListFiles {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final int MEGABYTES = 10;

    @Override
    public List<ListLine> lines(Path file) {
        try {
            if (Files.size(file) > MEGABYTES * 1_000_000L) {
                throw Refusal.because(ListReason.LIST_FILE_TOO_LARGE, MEGABYTES);
            }
            return isWord(file) ? WordLists.read(file) : ExcelLists.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWord(Path file) throws IOException {
        byte[] head;
        try (var bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(ZIP.length);
        }
        if (Arrays.equals(head, OLE)) {
            throw Refusal.because(ListReason.LIST_FILE_OLD);
        }
        if (!Arrays.equals(head, ZIP)) {
            throw Refusal.because(ListReason.LIST_FILE_KIND);
        }
        try (var zip = new ZipFile(file.toFile())) {
            boolean word = zip.getEntry("word/document.xml") != null;
            if (!word && zip.getEntry("xl/workbook.xml") == null) {
                throw Refusal.because(ListReason.LIST_FILE_KIND);
            }
            return word;
        } catch (ZipException damaged) {
            throw Refusal.because(ListReason.LIST_FILE_BROKEN);
        }
    }
}
