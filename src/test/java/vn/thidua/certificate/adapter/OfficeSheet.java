package vn.thidua.certificate.adapter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import vn.thidua.certificate.domain.PrintField;
import vn.thidua.certificate.domain.SheetTexts;

/** A certificate as a document of LibreOffice: a line for each field, the QR code as a picture. For the yardstick only. */
final class OfficeSheet {

    private OfficeSheet() {}

    static String of(SheetTexts sheet) throws IOException {
        var lines = new StringBuilder();
        for (var field : PrintField.values()) {
            if (field != PrintField.QR) {
                lines.append("<text:p text:style-name=\"P\">")
                        .append(sheet.of(field).replace("&", "&amp;"))
                        .append("</text:p>");
            }
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                  xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
                <office:automatic-styles>
                  <style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
                    <style:text-properties style:font-name="Liberation Serif" fo:font-family="Liberation Serif" fo:font-size="14pt" fo:font-weight="bold"/></style:style>
                  <style:page-layout style:name="L"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin="15mm"/></style:page-layout>
                </office:automatic-styles>
                <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"/></office:master-styles>
                <office:body><office:text>%s<text:p><draw:frame text:anchor-type="as-char" svg:width="30mm" svg:height="30mm"><draw:image><office:binary-data>%s</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body>
                </office:document>
                """.formatted(lines, picture(sheet.qr()));
    }

    private static String picture(String qr) throws IOException {
        var squares = QrSquares.of(qr);
        var image = new BufferedImage(squares.side() * 4, squares.side() * 4, BufferedImage.TYPE_BYTE_BINARY);
        var ink = image.createGraphics();
        ink.setColor(java.awt.Color.WHITE);
        ink.fillRect(0, 0, image.getWidth(), image.getHeight());
        ink.setColor(java.awt.Color.BLACK);
        squares.each((x, y, length) -> ink.fillRect(x * 4, y * 4, length * 4, 4));
        ink.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
