package vn.thidua.journey;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A picture for the user guide: a page as it stood, in the 256 colours it uses most, a third of the size. */
final class GuidePicture {

    private static final int COLOURS = 256;

    private GuidePicture() {}

    static void write(Path taken, Path kept) throws IOException {
        var full = ImageIO.read(taken.toFile());
        var pixels = full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth());
        var used = new HashMap<Integer, Integer>();
        for (int pixel : pixels) {
            used.merge(pixel, 1, Integer::sum);
        }
        var palette = used.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        var nearest = new HashMap<Integer, Integer>();
        used.keySet().forEach(colour -> nearest.put(colour, nearest(colour, palette)));
        var small = new BufferedImage(
                full.getWidth(),
                full.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
        small.getRaster()
                .setPixels(
                        0,
                        0,
                        full.getWidth(),
                        full.getHeight(),
                        IntStream.of(pixels).map(nearest::get).toArray());
        ImageIO.write(small, "png", kept.toFile());
    }

    private static int nearest(int colour, int[] palette) {
        return IntStream.range(0, palette.length)
                .boxed()
                .min(Comparator.comparingInt(at -> distance(colour, palette[at])))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(bits -> (one >> bits & 0xff) - (other >> bits & 0xff))
                .map(gap -> gap * gap)
                .sum();
    }
}
