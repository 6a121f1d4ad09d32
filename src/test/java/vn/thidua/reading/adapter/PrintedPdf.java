package vn.thidua.reading.adapter;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The plan of Gia Lộc printed as a PDF, with a text layer or as pictures of its pages. */
final class PrintedPdf {

    private static final File FONT = new File("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf");
    private static final float SIZE = 13;

    private PrintedPdf() {}

    static boolean canBePrinted() {
        return FONT.exists();
    }

    static Path withText(Path file) throws IOException {
        try (var document = printed()) {
            document.save(file.toFile());
        }
        return file;
    }

    static Path withPassword(Path file) throws IOException {
        try (var document = printed()) {
            document.protect(new StandardProtectionPolicy("chu-so-huu", "mat-khau", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    static Path withPages(Path file, int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** Pages as pictures, turned a little, as a scanner leaves them. */
    static Path scanned(Path file, double degrees) throws IOException {
        try (var document = new PDDocument()) {
            var picture = picture(degrees);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            document.save(file.toFile());
        }
        return file;
    }

    static BufferedImage picture(double degrees) throws IOException {
        try (var document = printed()) {
            var upright = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
            var turned = new BufferedImage(upright.getWidth(), upright.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            var pen = turned.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, turned.getWidth(), turned.getHeight());
            pen.rotate(Math.toRadians(degrees), turned.getWidth() / 2.0, turned.getHeight() / 2.0);
            pen.drawImage(upright, 0, 0, null);
            pen.dispose();
            return turned;
        }
    }

    private static PDDocument printed() throws IOException {
        var document = new PDDocument();
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var font = PDType0Font.load(document, FONT);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(font, SIZE);
            column(content, 60, 780, GiaLocPlan.ISSUER);
            column(content, 270, 780, GiaLocPlan.MOTTO);
            column(content, 265, 700, GiaLocPlan.BODY.subList(0, 1));
            column(content, 70, 680, GiaLocPlan.BODY.subList(1, GiaLocPlan.BODY.size()));
            column(content, 60, 400, GiaLocPlan.RECIPIENTS);
            column(content, 330, 400, GiaLocPlan.SIGNATURE);
        }
        return document;
    }

    private static void column(PDPageContentStream content, float left, float top, List<String> lines)
            throws IOException {
        float baseline = top;
        for (var line : lines) {
            content.beginText();
            content.newLineAtOffset(left, baseline);
            content.showText(line);
            content.endText();
            baseline -= 20;
        }
    }
}
