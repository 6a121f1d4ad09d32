package vn.thidua.certificate.domain;

/**
 * One field at its place.
 *
 * @param size of its letters in points, the largest; long texts are set smaller
 * @param shown whether it is printed at all
 */
public record Placed(PrintField field, Box box, double size, Align align, boolean shown) {

    public boolean isPossible() {
        return box.isOn(PrintField.SHEET_WIDTH, PrintField.SHEET_HEIGHT) && size >= 6 && size <= 72;
    }

    public Placed moved(Shift shift) {
        return new Placed(
                field,
                new Box(box.x() + shift.dx(), box.y() + shift.dy(), box.width(), box.height()),
                size,
                align,
                shown);
    }
}
