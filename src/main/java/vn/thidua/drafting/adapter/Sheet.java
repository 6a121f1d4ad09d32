package vn.thidua.drafting.adapter;

/**
 * Trang giấy (Nghị định 30/2020 Phụ lục I, Mục I): A4 upright; margins 20 mm above and below, 30 at the left, 15 at the right;
 * the page number in the middle of the upper margin from the second page on. Lengths are points.
 */
final class Sheet {

    static final float WIDTH = points(210);
    static final float HEIGHT = points(297);
    static final float TOP = points(20);
    static final float BOTTOM = points(20);
    static final float LEFT = points(30);
    static final float RIGHT = points(15);
    static final float NUMBER = points(10);
    /** What is left for text. */
    static final float TEXT = WIDTH - LEFT - RIGHT;
    /** Of the head, the column of the issuer. */
    static final float ISSUER = points(68);
    /** Of the foot, the column of the recipients. */
    static final float RECEIVERS = points(82);
    /** How far the first words of a paragraph stand from the edge. */
    static final float INDENT = points(12.7f);

    /** Where "Kính gửi:" stands, and the names below it. */
    static final float ADDRESSED = points(30);

    static final float ADDRESSEES = points(48);

    static final float LINE = 1.15f;
    /** Beside the words of a list, and above and below them. */
    static final float CELL_MARGIN = 5.4f;

    static final float CELL_PADDING = 2;
    /** Above a list, and between the text and who signs. */
    static final float ABOVE_LIST = 7;

    static final float ABOVE_FOOT = 14;
    /** Between words and the thin line below them. */
    static final float RULE_GAP = 3;

    static final float RULE_BELOW_ISSUER = 0.4f;
    /** Empty lines for the signature and the seal. */
    static final int ROOM_TO_SIGN = 4;

    private static final float POINTS_A_MILLIMETRE = 72 / 25.4f;
    private static final int TWIPS = 20;

    private Sheet() {}

    static float points(float millimetres) {
        return millimetres * POINTS_A_MILLIMETRE;
    }

    /** In twentieths of a point, as Word counts. */
    static int twips(float points) {
        return Math.round(points * TWIPS);
    }
}
