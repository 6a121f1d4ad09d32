package vn.thidua.reading.adapter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.thidua.reading.ReadingReason;
import vn.thidua.reading.application.PageProgress;
import vn.thidua.reading.text.PageAssembly;
import vn.thidua.reading.text.PageLayout;
import vn.thidua.reading.text.PrintedWord;
import vn.thidua.reading.text.SourceText;
import vn.thidua.reading.text.TextLayer;
import vn.thidua.shared.Refusal;

/** Takes the text of a PDF from its text layer, and recognises the pages whose layer says nothing sound. */
final class PdfReading {

    private final String name;
    private final PageProgress progress;

    PdfReading(String name, PageProgress progress) {
        this.name = name;
        this.progress = progress;
    }

    /** Opens the file without reading its pages. */
    void look(Path file) {
        open(file, document -> document);
    }

    SourceText read(Path file) {
        return open(file, this::read);
    }

    /** What is done with an open document. */
    private interface Use<T> {
        T of(PDDocument document) throws IOException;
    }

    private <T> T open(Path file, Use<T> use) {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > PaperLimits.PAGES) {
                throw Refusal.because(ReadingReason.TOO_MANY_PAGES, name, pages, PaperLimits.PAGES);
            }
            return use.of(document);
        } catch (InvalidPasswordException e) {
            throw Refusal.because(ReadingReason.PASSWORD_PROTECTED, name);
        } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            // PDFBox meets broken objects with any of these
            throw Refusal.because(ReadingReason.DAMAGED, name);
        }
    }

    private SourceText read(PDDocument document) throws IOException {
        var layer = new ArrayList<List<PrintedWord>>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            layer.add(PdfPages.words(document, page));
        }
        var unsound = IntStream.range(0, layer.size())
                .filter(page -> mustBeRecognised(layer.get(page), document.getPage(page)))
                .boxed()
                .toList();
        boolean hasLetters = layer.stream().anyMatch(words -> TextLayer.of(text(words)) != TextLayer.BARE);
        if (unsound.isEmpty() || hasLetters && !Tesseract.isInstalled()) {
            return laid(document, layer, Map.of());
        }
        return laid(document, layer, new ScanReading(name, progress).pages(document, unsound));
    }

    private static boolean mustBeRecognised(List<PrintedWord> words, PDPage page) {
        return switch (TextLayer.of(text(words))) {
            case SOUND -> false;
            case DOUBTFUL -> true;
            case BARE -> words.isEmpty() || showsPictures(page);
        };
    }

    private static boolean showsPictures(PDPage page) {
        var resources = page.getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }

    private SourceText laid(PDDocument document, List<List<PrintedWord>> layer, Map<Integer, ScannedPage> recognised) {
        var assembly = new PageAssembly();
        for (int page = 0; page < layer.size(); page++) {
            var scan = recognised.get(page);
            assembly.add(
                    scan == null
                            ? laid(document.getPage(page), layer.get(page), page == 0)
                            : PageLayout.read(scan.words(), scan.width(), scan.height(), page == 0));
        }
        progress.pagesRead(layer.size(), layer.size());
        return assembly.of(recognised.isEmpty() ? SourceText.Origin.PDF : SourceText.Origin.SCAN);
    }

    private static List<PageLayout.Line> laid(PDPage page, List<PrintedWord> words, boolean first) {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return PageLayout.read(
                words, turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight(), first);
    }

    private static String text(List<PrintedWord> words) {
        return words.stream().map(PrintedWord::text).collect(Collectors.joining(" "));
    }
}
