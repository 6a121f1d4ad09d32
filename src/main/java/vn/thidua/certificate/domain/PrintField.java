package vn.thidua.certificate.domain;

import static vn.thidua.certificate.domain.Align.CENTRE;
import static vn.thidua.certificate.domain.Align.LEFT;
import static vn.thidua.certificate.domain.Face.BOLD;
import static vn.thidua.certificate.domain.Face.BOLD_ITALIC;
import static vn.thidua.certificate.domain.Face.ITALIC;
import static vn.thidua.certificate.domain.Face.REGULAR;

/**
 * Trường in: everything that can stand on a certificate, with its look and its place on a sheet of A4 laid across. The places
 * follow the order of Nghị định 98/2023, Điều 104, which is replaced; each unit may move them.
 */
public enum PrintField {
    /** Quốc hiệu. */
    STATE_NAME(BOLD, 14, CENTRE, false, 48.5, 38, 200, 7),
    /** Tiêu ngữ, with the rule below. */
    MOTTO(BOLD, 15, CENTRE, false, 48.5, 45, 200, 7),
    /** Chức danh người quyết định, red capitals. */
    DECIDER(BOLD, 19, CENTRE, false, 24, 57, 249, 11),
    /** "TẶNG" or "TẶNG DANH HIỆU". */
    BESTOWS(BOLD, 15, CENTRE, false, 48.5, 69, 200, 8),
    /** Tên hình thức hoặc danh hiệu, red. */
    AWARD(BOLD, 34, CENTRE, false, 24, 77, 249, 17),
    /** Danh xưng và tên người, tập thể, hộ. */
    RECIPIENT(BOLD, 22, CENTRE, true, 24, 96, 249, 15),
    /** Chức vụ, đơn vị, địa chỉ. */
    POST(REGULAR, 14, CENTRE, true, 24, 112, 249, 11),
    /** Thành tích. */
    ACHIEVEMENT(REGULAR, 15, CENTRE, true, 24, 124, 249, 19),
    /** Số, ngày quyết định. */
    DECISION(BOLD_ITALIC, 12, LEFT, true, 24, 146, 120, 7),
    /** Số sổ vàng. */
    BOOK_NUMBER(BOLD_ITALIC, 12, LEFT, true, 24, 153, 120, 7),
    /** Địa danh, ngày tháng năm. */
    PLACE_DATE(ITALIC, 13, CENTRE, true, 158, 146, 115, 7),
    /** Chức vụ người ký, capitals. */
    SIGNER_POST(BOLD, 13, CENTRE, true, 158, 153, 115, 8),
    /** Họ tên người ký. */
    SIGNER_NAME(BOLD, 14, CENTRE, true, 158, 185, 115, 8),
    /** Mã QR để kiểm tra. */
    QR(REGULAR, 10, LEFT, true, 24, 161, 30, 30),
    /** Mã để gõ, under the QR code. */
    CODE(REGULAR, 8, CENTRE, true, 24, 191.5, 30, 4);

    /** A4 laid across, in millimetres. */
    public static final double SHEET_WIDTH = 297;

    public static final double SHEET_HEIGHT = 210;

    private final Face face;
    private final double size;
    private final Align align;
    private final boolean own;
    private final Box box;

    PrintField(Face face, double size, Align align, boolean own, double x, double y, double width, double height) {
        this.face = face;
        this.size = size;
        this.align = align;
        this.own = own;
        this.box = new Box(x, y, width, height);
    }

    public Face face() {
        return face;
    }

    /** Whether it is printed red. */
    public boolean isRed() {
        return this == DECIDER || this == AWARD;
    }

    /** Whether it differs from one certificate to the next or from one decision to the next: a blank does not bear it yet. */
    public boolean isOwn() {
        return own;
    }

    /** Whether a smaller line is better than two: names, but not what one is praised for. */
    public boolean prefersOneLine() {
        return this != ACHIEVEMENT && this != POST;
    }

    /** Where it stands unless a unit moves it. */
    public Placed usual() {
        return new Placed(this, box, size, align, true);
    }
}
