package vn.thidua.reading.text;

/** Whether a page's text layer is worth reading, or the page must be recognised from its picture. */
public enum TextLayer {
    SOUND,
    /** Letters enough, but not the ones on the paper: another program's bad recognition, or a font without its map. */
    DOUBTFUL,
    /** Next to no letters. */
    BARE;

    private static final int FEW_LETTERS = 40;
    private static final double BROKEN_SHARE = 0.03;
    /** A sound Vietnamese text has a fifth of its letters beyond the Western ones. */
    private static final double VIETNAMESE_SHARE = 0.05;

    public static TextLayer of(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long broken = text.chars().filter(TextLayer::isBroken).count();
        if (letters + broken < FEW_LETTERS) {
            return BARE;
        }
        boolean vietnamese = Syllables.vietnameseShare(TextDecoding.restored(text)) >= VIETNAMESE_SHARE;
        return vietnamese && broken <= letters * BROKEN_SHARE ? SOUND : DOUBTFUL;
    }

    private static boolean isBroken(int c) {
        return c == 0xFFFD || c >= 0xE000 && c <= 0xF8FF || c < 0x20 && c != '\n' && c != '\t';
    }
}
