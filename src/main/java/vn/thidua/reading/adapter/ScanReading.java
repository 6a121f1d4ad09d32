package vn.thidua.reading.adapter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.thidua.reading.ReadingReason;
import vn.thidua.reading.application.PageProgress;
import vn.thidua.reading.text.PageAssembly;
import vn.thidua.reading.text.PageLayout;
import vn.thidua.reading.text.SourceText;
import vn.thidua.shared.Refusal;

/** Recognises pictures of pages, as many at a time as there are processors. */
final class ScanReading {

    private static final int DPI = 200;
    private static final double POINTS_PER_INCH = 72;
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    /** Width of an A4 page at {@link #DPI}. */
    private static final int A4_PIXELS = 1654;

    private final String name;
    private final PageProgress progress;

    ScanReading(String name, PageProgress progress) {
        this.name = name;
        this.progress = progress;
    }

    SourceText image(Path file) throws IOException {
        checkInstalled();
        var page = recognised(upright(picture(file)), 1);
        var assembly = new PageAssembly();
        assembly.add(PageLayout.read(page.words(), page.width(), page.height(), true));
        progress.pagesRead(1, 1);
        return assembly.of(SourceText.Origin.SCAN);
    }

    /** @param wanted page numbers from 0 */
    Map<Integer, ScannedPage> pages(PDDocument document, List<Integer> wanted) throws IOException {
        checkInstalled();
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        var places = new Semaphore(CORES + 1);
        var done = new AtomicInteger();
        var running = new LinkedHashMap<Integer, Future<ScannedPage>>();
        try (var workers = Executors.newFixedThreadPool(CORES)) {
            for (int number : wanted) {
                places.acquireUninterruptibly();
                var picture = renderer.renderImage(number, scale(document, number), ImageType.RGB);
                running.put(number, workers.submit(() -> {
                    try {
                        return recognised(GrayPage.of(picture).straightened(), number + 1);
                    } finally {
                        places.release();
                        progress.pagesRead(done.incrementAndGet(), wanted.size());
                    }
                }));
            }
            return gathered(running);
        }
    }

    private static Map<Integer, ScannedPage> gathered(Map<Integer, Future<ScannedPage>> running) throws IOException {
        var pages = new HashMap<Integer, ScannedPage>();
        for (var page : running.entrySet()) {
            try {
                pages.put(page.getKey(), page.getValue().get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } catch (ExecutionException e) {
                running.values().forEach(other -> other.cancel(true));
                if (e.getCause() instanceof Refusal refusal) {
                    throw refusal;
                }
                throw new IOException(e.getCause());
            }
        }
        return pages;
    }

    private ScannedPage recognised(GrayPage page, int number) throws IOException {
        try {
            var words = Tesseract.recognise(page, DPI);
            if (words == null) {
                throw Refusal.because(ReadingReason.RECOGNITION_FAILED, name, number);
            }
            return new ScannedPage(words, page.width(), page.height());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void checkInstalled() {
        if (!Tesseract.isInstalled()) {
            throw Refusal.because(ReadingReason.RECOGNITION_MISSING, name, Tesseract.PACKAGES);
        }
    }

    /** A poster-sized page is drawn smaller rather than filling the memory. */
    private static float scale(PDDocument document, int page) {
        var box = document.getPage(page).getCropBox();
        double scale = DPI / POINTS_PER_INCH;
        double most = Math.sqrt(PaperLimits.PIXELS / 2.0 / (box.getWidth() * box.getHeight()));
        return (float) Math.min(scale, most);
    }

    private BufferedImage picture(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Refusal.because(ReadingReason.DAMAGED, name);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > PaperLimits.PIXELS) {
                    throw Refusal.because(ReadingReason.UNPACKS_TOO_MUCH, name);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.because(ReadingReason.DAMAGED, name);
        }
    }

    /** A photograph may have any size: it is brought to that of an A4 page at the resolution recognition likes. */
    private static GrayPage upright(BufferedImage picture) {
        var page = GrayPage.of(picture);
        double factor = (double) A4_PIXELS / Math.min(page.width(), page.height());
        boolean fits = factor > 0.6 && factor < 1.25;
        return (fits ? page : page.scaled(factor)).straightened();
    }
}
