package vn.thidua.reading.adapter;

/** How much of a paper the system takes in. */
final class PaperLimits {

    static final long MEGABYTE = 1L << 20;
    static final long FILE_BYTES = 50 * MEGABYTE;
    static final int PAGES = 300;
    static final int CHARACTERS = 2_000_000;
    /** All that a Word file may inflate to, pictures included. */
    static final long INFLATED_BYTES = 200 * MEGABYTE;
    /** What one XML part of it may inflate to; it is held in memory as a tree. */
    static final long INFLATED_XML_BYTES = 24 * MEGABYTE;

    static final int DEFLATE_RATIO = 150;
    static final long PIXELS = 60_000_000;

    private PaperLimits() {}
}
