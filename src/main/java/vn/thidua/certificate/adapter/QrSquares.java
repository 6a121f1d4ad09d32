package vn.thidua.certificate.adapter;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** Mã QR as squares, with the quiet border around them. */
record QrSquares(ByteMatrix squares) {

    static final int BORDER = 3;

    static QrSquares of(String text) {
        try {
            return new QrSquares(
                    Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"))
                            .getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    int side() {
        return squares.getWidth() + 2 * BORDER;
    }

    /** Told of each run of dark squares in a row: its left, its top and its length, counted from the border's corner. */
    void each(Run run) {
        for (int y = 0; y < squares.getHeight(); y++) {
            int from = -1;
            for (int x = 0; x <= squares.getWidth(); x++) {
                boolean dark = x < squares.getWidth() && squares.get(x, y) == 1;
                if (dark && from < 0) {
                    from = x;
                } else if (!dark && from >= 0) {
                    run.at(from + BORDER, y + BORDER, x - from);
                    from = -1;
                }
            }
        }
    }

    /** Dark squares side by side. */
    interface Run {
        void at(int x, int y, int length);
    }
}
