package vn.thidua.certificate.domain;

/**
 * Khung: where a field may stand on the sheet, in millimetres from its top left corner.
 *
 * @param x from the left edge
 * @param y from the top edge
 */
public record Box(double x, double y, double width, double height) {

    /** Whether it lies on a sheet of this size and has some room. */
    public boolean isOn(double sheetWidth, double sheetHeight) {
        return x >= 0
                && y >= 0
                && width >= 3
                && height >= 3
                && x + width <= sheetWidth + 0.001
                && y + height <= sheetHeight + 0.001;
    }
}
