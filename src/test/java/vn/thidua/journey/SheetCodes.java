package vn.thidua.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The addresses in the codes on printed sheets, read as a telephone reads them. */
final class SheetCodes {

    private static final int DOTS_PER_INCH = 300;

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    private SheetCodes() {}

    /** One for each page: what stands before the signature, "/c/…". */
    static List<String> read(byte[] pdf) throws IOException {
        var codes = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int at = 0; at < document.getNumberOfPages(); at++) {
                codes.add(code(renderer.renderImageWithDPI(at, DOTS_PER_INCH)));
            }
        }
        return codes;
    }

    private static String code(BufferedImage sheet) {
        int width = sheet.getWidth();
        int height = sheet.getHeight();
        var source = new RGBLuminanceSource(width, height, sheet.getRGB(0, 0, width, height, null, 0, width));
        try {
            var text = new QRCodeMultiReader()
                    .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), HINTS)[0].getText();
            return text.substring(text.indexOf("/c/"), text.indexOf('#'));
        } catch (NotFoundException none) {
            throw new AssertionError("no code on the sheet", none);
        }
    }
}
