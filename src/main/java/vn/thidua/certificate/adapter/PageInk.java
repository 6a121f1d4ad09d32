package vn.thidua.certificate.adapter;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static vn.thidua.certificate.domain.Fitting.LEADING;
import static vn.thidua.certificate.domain.Fitting.POINTS_IN_MILLIMETRE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import vn.thidua.certificate.domain.Box;
import vn.thidua.certificate.domain.Face;
import vn.thidua.certificate.domain.FittedText;
import vn.thidua.certificate.domain.GlyphWidths;
import vn.thidua.certificate.domain.Placed;
import vn.thidua.certificate.domain.PrintField;

/**
 * What is drawn on one page, in the words of PDF. Millimetres from the top left corner come in, points from the bottom left go
 * out.
 */
final class PageInk {

    static final String BLACK = "0 0 0";
    static final String RED = "0.80 0.07 0.10";

    /** How far the foot of the letters lies below the top of a line, in sizes. */
    private static final double FOOT = 0.93;

    private final StringBuilder ink = new StringBuilder(12_000);
    private final PdfType type;
    private final GlyphWidths widths;

    PageInk(PdfType type, GlyphWidths widths) {
        this.type = type;
        this.widths = widths;
    }

    /** The lines one below the other, in the middle of the frame's height. */
    void text(FittedText text, Placed place) {
        double step = text.size() * LEADING;
        double room = points(place.box().height()) - step * text.lines().size();
        double top = points(place.box().y()) + room / 2;
        for (var line : text.lines()) {
            double width = widths.of(line, place.field().face()) * text.size();
            double free = points(place.box().width()) - width;
            double left = points(place.box().x())
                    + switch (place.align()) {
                        case LEFT -> 0;
                        case CENTRE -> free / 2;
                        case RIGHT -> free;
                    };
            line(
                    line,
                    place.field().face(),
                    text.size(),
                    left,
                    top + FOOT * text.size(),
                    place.field().isRed());
            if (place.field() == PrintField.MOTTO) {
                rule(left, top + step + 1.5, width, 0.8);
            }
            top += step;
        }
    }

    /** A line of text whose foot lies that far below the top edge, all in points. */
    void line(String text, Face face, double size, double left, double down, boolean red) {
        ink.append(red ? RED : BLACK)
                .append(" rg BT /")
                .append(PdfType.name(face))
                .append(' ');
        figure(size);
        ink.append("Tf 1 0 0 1 ");
        figure(left);
        figure(points(PrintField.SHEET_HEIGHT) - down);
        ink.append("Tm <");
        type.write(text, face, ink);
        ink.append("> Tj ET\n");
    }

    /** A rule of that thickness, in points. */
    void rule(double left, double down, double width, double thickness) {
        ink.append(BLACK).append(" rg ");
        figure(left);
        figure(points(PrintField.SHEET_HEIGHT) - down);
        figure(width);
        figure(thickness);
        ink.append("re f\n");
    }

    void qr(QrSquares squares, Box box) {
        double side = Math.min(points(box.width()), points(box.height()));
        double square = side / squares.side();
        ink.append("q ").append(BLACK).append(" rg ");
        figure(square);
        ink.append("0 0 ");
        figure(-square);
        figure(points(box.x()));
        figure(points(PrintField.SHEET_HEIGHT - box.y()));
        ink.append("cm\n");
        squares.each((x, y, length) ->
                ink.append(x).append(' ').append(y).append(' ').append(length).append(" 1 re\n"));
        ink.append("f Q\n");
    }

    /** The outline of a frame, in this colour and thickness (points). */
    void frame(Box box, String colour, double thickness) {
        ink.append("q ").append(colour).append(" RG ");
        figure(thickness);
        ink.append("w ");
        figure(points(box.x()));
        figure(points(PrintField.SHEET_HEIGHT - box.y() - box.height()));
        figure(points(box.width()));
        figure(points(box.height()));
        ink.append("re S Q\n");
    }

    /** A picture known to the page by this name, over the whole sheet. */
    void picture(String name) {
        ink.append("q ");
        figure(points(PrintField.SHEET_WIDTH));
        ink.append("0 0 ");
        figure(points(PrintField.SHEET_HEIGHT));
        ink.append("0 0 cm /").append(name).append(" Do Q\n");
    }

    /** What was drawn, packed as PDF keeps it. */
    byte[] packed() {
        var packed = new ByteArrayOutputStream(ink.length() / 3);
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(ink.toString().getBytes(US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static double points(double millimetres) {
        return millimetres * POINTS_IN_MILLIMETRE;
    }

    /** Three digits behind the point: a third of a thousandth of a millimetre. */
    private void figure(double figure) {
        long thousandths = Math.round(figure * 1000);
        if (thousandths < 0) {
            ink.append('-');
            thousandths = -thousandths;
        }
        ink.append(thousandths / 1000).append('.');
        long rest = thousandths % 1000;
        ink.append((char) ('0' + rest / 100))
                .append((char) ('0' + rest / 10 % 10))
                .append((char) ('0' + rest % 10))
                .append(' ');
    }
}
