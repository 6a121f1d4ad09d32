package vn.thidua.identity.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as the page draws it.
 *
 * @param side squares on a side, with the quiet border
 * @param path the dark squares as the path of an SVG
 */
public record QrCode(int side, String path) {

    private static final int BORDER = 4;

    static QrCode of(String text) {
        try {
            var squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y) == 1) {
                        path.append("M%d %dh1v1h-1z".formatted(x + BORDER, y + BORDER));
                    }
                }
            }
            return new QrCode(squares.getWidth() + 2 * BORDER, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
