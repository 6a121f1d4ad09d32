package vn.thidua.reading.adapter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.thidua.reading.ReadingReason;
import vn.thidua.reading.application.DocumentSource;
import vn.thidua.reading.application.MediaKind;
import vn.thidua.reading.application.PageProgress;
import vn.thidua.reading.application.ReadPaper;
import vn.thidua.reading.text.Secrecy;
import vn.thidua.reading.text.SourceText;
import vn.thidua.reading.text.TextDecoding;
import vn.thidua.shared.Refusal;

/** Opens a paper by what it is, and refuses what cannot or must not be read. */
@Component
public final class DocumentReading implements DocumentSource {

    private static final int HEAD_BYTES = 8192;

    @Override
    public SourceText read(Path file, String name, PageProgress progress) {
        try {
            checkSize(file, name);
            var source =
                    switch (kind(file)) {
                        case TEXT -> SourceText.plain(TextDecoding.decode(Files.readAllBytes(file)));
                        case PDF -> new PdfReading(name, progress).read(file);
                        case DOCX -> new WordReading(name).read(file);
                        case IMAGE -> new ScanReading(name, progress).image(file);
                        case OLD_WORD -> throw Refusal.because(oldFormat(file), name);
                        case UNKNOWN -> throw Refusal.because(ReadingReason.TYPE_NOT_SUPPORTED, name);
                    };
            return checked(source, name);
        } catch (IOException e) {
            throw Refusal.because(ReadingReason.NOT_READABLE, name);
        }
    }

    @Override
    public void look(Path file, String name) {
        try {
            checkSize(file, name);
            switch (kind(file)) {
                case TEXT, DOCX -> ReadPaper.of(read(file, name, PageProgress.silent()), name);
                case PDF -> new PdfReading(name, PageProgress.silent()).look(file);
                case IMAGE -> {}
                case OLD_WORD -> throw Refusal.because(oldFormat(file), name);
                case UNKNOWN -> throw Refusal.because(ReadingReason.TYPE_NOT_SUPPORTED, name);
            }
        } catch (IOException e) {
            throw Refusal.because(ReadingReason.NOT_READABLE, name);
        }
    }

    private static void checkSize(Path file, String name) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw Refusal.because(ReadingReason.EMPTY_FILE, name);
        }
        if (size > PaperLimits.FILE_BYTES) {
            throw Refusal.because(
                    ReadingReason.TOO_LARGE,
                    name,
                    (size + PaperLimits.MEGABYTE - 1) / PaperLimits.MEGABYTE,
                    PaperLimits.FILE_BYTES / PaperLimits.MEGABYTE);
        }
    }

    private static MediaKind kind(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return MediaKind.of(bytes.readNBytes(HEAD_BYTES));
        }
    }

    /** Word writes a protected .docx into the container of the old formats. */
    private static ReadingReason oldFormat(Path file) throws IOException {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.contains(spaced("EncryptedPackage"))) {
            return ReadingReason.PASSWORD_PROTECTED;
        }
        return bytes.contains(spaced("WordDocument")) ? ReadingReason.OLD_WORD : ReadingReason.TYPE_NOT_SUPPORTED;
    }

    private static String spaced(String entry) {
        return new String(entry.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static SourceText checked(SourceText source, String name) {
        if (source.text().chars().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.because(ReadingReason.NO_TEXT_FOUND, name);
        }
        if (source.pages() > PaperLimits.PAGES) {
            throw Refusal.because(ReadingReason.TOO_MANY_PAGES, name, source.pages(), PaperLimits.PAGES);
        }
        if (source.text().length() > PaperLimits.CHARACTERS) {
            throw Refusal.because(
                    ReadingReason.TOO_MUCH_TEXT, name, source.text().length(), PaperLimits.CHARACTERS);
        }
        var stamp = Secrecy.stamp(source);
        if (stamp != null) {
            throw Refusal.because(ReadingReason.SECRET, name, stamp);
        }
        return source;
    }
}
