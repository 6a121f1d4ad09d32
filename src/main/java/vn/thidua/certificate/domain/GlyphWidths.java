package vn.thidua.certificate.domain;

/** The real widths of letters, as the typeface has them. */
public interface GlyphWidths {

    /** Width of a letter set in size 1, in the unit of that size. */
    double of(int letter, Face face);

    /** Whether the typeface has the letter; what it has not would be printed as an empty box. */
    boolean has(int letter, Face face);

    default double of(String text, Face face) {
        return text.codePoints().mapToDouble(letter -> of(letter, face)).sum();
    }
}
