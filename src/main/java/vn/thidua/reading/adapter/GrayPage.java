package vn.thidua.reading.adapter;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The picture of a page in shades of gray, upright. */
record GrayPage(BufferedImage picture) {

    private static final int SHRINK = 4;
    private static final int DARK = 150;
    private static final int INK = 110;
    private static final int COLOURED = 30;
    private static final double MOST_DEGREES = 5;
    private static final double LEAST_DEGREES = 0.08;

    static GrayPage of(BufferedImage any) {
        if (any.getType() == BufferedImage.TYPE_BYTE_GRAY && any.getRaster().getParent() == null) {
            return new GrayPage(any);
        }
        var gray = new BufferedImage(any.getWidth(), any.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var to = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        var line = new int[any.getWidth()];
        for (int y = 0; y < any.getHeight(); y++) {
            any.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int x = 0; x < line.length; x++) {
                to[y * line.length + x] = lightness(line[x]);
            }
        }
        return new GrayPage(gray);
    }

    /** Coloured ink, a stamp or a signature, gives way to the black print under it. Nothing at all is paper. */
    private static byte lightness(int colour) {
        int red = colour >> 16 & 0xFF;
        int green = colour >> 8 & 0xFF;
        int blue = colour & 0xFF;
        int lightest = Math.max(red, Math.max(green, blue));
        boolean nothing = colour >>> 24 == 0;
        boolean ink = lightest > INK && lightest - Math.min(red, Math.min(green, blue)) > COLOURED;
        return (byte) (nothing || ink ? 0xFF : lightest);
    }

    int width() {
        return picture.getWidth();
    }

    int height() {
        return picture.getHeight();
    }

    /** The same page at another size, so that its letters are as high as recognition likes them. */
    GrayPage scaled(double factor) {
        return new GrayPage(drawn(picture, (int) (width() * factor), (int) (height() * factor), 0));
    }

    GrayPage straightened() {
        double degrees = skew();
        return Math.abs(degrees) < LEAST_DEGREES ? this : new GrayPage(drawn(picture, width(), height(), -degrees));
    }

    /** The turn, in degrees, at which the lines of text fall into the sharpest rows. */
    double skew() {
        var dark = darkPoints();
        double best = 0;
        double around = MOST_DEGREES;
        for (double step = 0.5; step > 0.01; step /= 5) {
            double middle = best;
            double sharpest = -1;
            for (double degrees = middle - around; degrees <= middle + around + 1e-9; degrees += step) {
                double sharpness = sharpness(dark, degrees);
                if (sharpness > sharpest) {
                    sharpest = sharpness;
                    best = degrees;
                }
            }
            around = step;
        }
        return best;
    }

    private int[][] darkPoints() {
        var pixels = pixels();
        int columns = width() / SHRINK;
        int rows = height() / SHRINK;
        var points = new int[columns * rows][];
        int found = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                int corner = y * SHRINK * width() + x * SHRINK;
                int sum = (pixels[corner] & 0xFF)
                        + (pixels[corner + 2] & 0xFF)
                        + (pixels[corner + 2 * width()] & 0xFF)
                        + (pixels[corner + 2 * width() + 2] & 0xFF);
                if (sum / 4 < DARK) {
                    points[found++] = new int[] {x, y};
                }
            }
        }
        return java.util.Arrays.copyOf(points, found);
    }

    private double sharpness(int[][] dark, double degrees) {
        int margin = width() / SHRINK;
        var rows = new int[height() / SHRINK + 2 * margin + 1];
        double slope = Math.tan(Math.toRadians(degrees));
        for (var point : dark) {
            rows[(int) Math.round(point[1] - point[0] * slope) + margin]++;
        }
        double sum = 0;
        for (int row = 1; row < rows.length; row++) {
            double change = rows[row] - rows[row - 1];
            sum += change * change;
        }
        return sum;
    }

    /** Portable graymap: no packing, read by every program. */
    void write(OutputStream out) throws IOException {
        out.write("P5\n%d %d\n255\n".formatted(width(), height()).getBytes(StandardCharsets.US_ASCII));
        out.write(pixels());
    }

    private byte[] pixels() {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, double degrees) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return page;
    }
}
