package vn.thidua.certificate.adapter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.certificate.application.CertificatePress;
import vn.thidua.certificate.domain.Box;
import vn.thidua.certificate.domain.Face;
import vn.thidua.certificate.domain.Fitting;
import vn.thidua.certificate.domain.GlyphWidths;
import vn.thidua.certificate.domain.Layout;
import vn.thidua.certificate.domain.PrintField;
import vn.thidua.certificate.domain.SheetTexts;

/** Certificates as PDF, a page of A4 laid across for each. */
@Component
class PdfPress implements CertificatePress {

    private static final PDRectangle SHEET = new PDRectangle(
            (float) PageInk.points(PrintField.SHEET_WIDTH), (float) PageInk.points(PrintField.SHEET_HEIGHT));
    private static final String GOLD = "0.72 0.53 0.04";
    private static final String BLUE = "0.10 0.35 0.80";
    private static final String GREY = "0.75 0.75 0.75";
    private static final float PREVIEW_DPI = 110;
    private static final int AT_ONCE = 100;

    private final GlyphWidths widths = new CertificateType();
    private final Fitting fitting = new Fitting(widths);

    @Override
    public GlyphWidths widths() {
        return widths;
    }

    @Override
    public void print(List<SheetTexts> sheets, Layout layout, boolean framed, Path out) {
        try (var document = new PDDocument();
                var type = new PdfType(document)) {
            for (int from = 0; from < sheets.size(); from += AT_ONCE) {
                var some = sheets.subList(from, Math.min(from + AT_ONCE, sheets.size()));
                // Each page is its own, so all processors draw them; only the file is put together by one.
                var pages = some.parallelStream()
                        .map(sheet -> page(sheet, layout, framed, type))
                        .toList();
                for (var page : pages) {
                    add(document, type, page);
                }
            }
            type.finish();
            document.save(out.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void testSheet(Layout layout, Map<PrintField, String> names, Path out) {
        try (var document = new PDDocument();
                var type = new PdfType(document)) {
            var ink = new PageInk(type, widths);
            grid(ink);
            for (var field : layout.shown()) {
                ink.frame(field.box(), BLUE, 0.6);
                var name = names.getOrDefault(field.field(), field.field().name());
                double left = PageInk.points(field.box().x()) + 2;
                ink.line(name, Face.REGULAR, 7, left, PageInk.points(field.box().y()) + 7, false);
            }
            add(document, type, ink.packed());
            type.finish();
            document.save(out.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] preview(Layout layout, SheetTexts specimen, byte @Nullable [] blank) {
        try (var document = new PDDocument();
                var type = new PdfType(document)) {
            var ink = new PageInk(type, widths);
            if (blank != null) {
                var picture = PDImageXObject.createFromByteArray(document, blank, "blank");
                type.resources().put(COSName.getPDFName("Blank"), picture);
                ink.picture("Blank");
            }
            layout.shown().forEach(field -> ink.frame(field.box(), BLUE, 0.4));
            draw(specimen, layout, ink);
            add(document, type, ink.packed());
            type.finish();
            return picture(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String pictureType(Path file) {
        return BlankPicture.type(file);
    }

    /** The picture is of the file as it would be saved. */
    private static byte[] picture(PDDocument document) throws IOException {
        var file = new ByteArrayOutputStream();
        document.save(file);
        try (var saved = Loader.loadPDF(file.toByteArray())) {
            BufferedImage image = new PDFRenderer(saved).renderImageWithDPI(0, PREVIEW_DPI, ImageType.RGB);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        }
    }

    private byte[] page(SheetTexts sheet, Layout layout, boolean framed, PdfType type) {
        var ink = new PageInk(type, widths);
        if (framed) {
            ink.frame(new Box(8, 8, 281, 194), PageInk.RED, 2.2);
            ink.frame(new Box(10.5, 10.5, 276, 189), GOLD, 0.8);
        }
        draw(sheet, layout, ink);
        return ink.packed();
    }

    private void draw(SheetTexts sheet, Layout layout, PageInk ink) {
        for (var place : layout.shown()) {
            if (place.field() != PrintField.QR) {
                ink.text(fitting.fit(sheet.of(place.field()), place), place);
            } else if (!sheet.qr().isEmpty()) {
                ink.qr(QrSquares.of(sheet.qr()), place.box());
            }
        }
    }

    private static void add(PDDocument document, PdfType type, byte[] packed) throws IOException {
        var content = document.getDocument().createCOSStream();
        try (var out = content.createRawOutputStream()) {
            out.write(packed);
        }
        content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        var page = new PDPage(SHEET);
        page.setResources(type.resources());
        page.setContents(new PDStream(content));
        document.addPage(page);
    }

    /** A line each millimetre, a stronger one each ten with its figure. */
    private static void grid(PageInk ink) {
        for (int at = 0; at <= PrintField.SHEET_WIDTH; at++) {
            ink.frame(new Box(at, 0, 0, PrintField.SHEET_HEIGHT), GREY, thickness(at));
            if (at % 10 == 0) {
                ink.line(String.valueOf(at), Face.REGULAR, 6, PageInk.points(at) + 1, PageInk.points(6), false);
            }
        }
        for (int at = 0; at <= PrintField.SHEET_HEIGHT; at++) {
            ink.frame(new Box(0, at, PrintField.SHEET_WIDTH, 0), GREY, thickness(at));
            if (at % 10 == 0) {
                ink.line(String.valueOf(at), Face.REGULAR, 6, PageInk.points(5), PageInk.points(at) - 1, false);
            }
        }
    }

    private static double thickness(int millimetre) {
        return millimetre % 10 == 0 ? 0.4 : millimetre % 5 == 0 ? 0.2 : 0.05;
    }
}
