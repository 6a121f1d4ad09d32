package vn.thidua.reading.adapter;

/** How much of a paper the system takes in. */
final class PaperLimits {

    static final long MEGABYTE = 1L << 20;
    static final long FILE_BYTES = 50 * MEGABYTE;
    static final int PAGES = 300;
    static final int CHARACTERS = 2_000_000;
    static final long PIXELS = 60_000_000;

    private PaperLimits() {}
}
