package vn.thidua.certificate.adapter;

import static vn.thidua.certificate.domain.CertificateReason.PICTURE_TOO_BIG;
import static vn.thidua.certificate.domain.CertificateReason.PICTURE_UNFIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.thidua.shared.Refusal;

/** The scan of a blank as somebody sent it: looked at before it is opened, then opened once to be sure. */
final class BlankPicture {

    private static final long LARGEST_FILE = 15L << 20;
    private static final int LONGEST_SIDE = 6000;
    private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpeg", "image/jpeg");

    private BlankPicture() {}

    static String type(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw Refusal.because(PICTURE_TOO_BIG, LARGEST_FILE >> 20);
            }
            try (var in = ImageIO.createImageInputStream(file.toFile())) {
                var readers = ImageIO.getImageReaders(in);
                if (!readers.hasNext()) {
                    throw Refusal.because(PICTURE_UNFIT);
                }
                return type(readers.next(), in);
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            throw Refusal.because(PICTURE_UNFIT);
        }
    }

    private static String type(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            var type = TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
            if (type == null) {
                throw Refusal.because(PICTURE_UNFIT);
            }
            reader.setInput(in);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
                throw Refusal.because(PICTURE_UNFIT);
            }
            reader.read(0);
            return type;
        } finally {
            reader.dispose();
        }
    }
}
