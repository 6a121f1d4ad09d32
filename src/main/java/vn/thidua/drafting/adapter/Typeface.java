package vn.thidua.drafting.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;
import vn.thidua.drafting.adapter.Look.Face;

/** Kiểu chữ Tinos, as wide as Times New Roman, inside the program: its files and the widths of its letters. */
@Component
class Typeface {

    private static final Map<Face, String> FILES = Map.of(
            Face.REGULAR, "Tinos_400Regular.ttf",
            Face.ITALIC, "Tinos_400Regular_Italic.ttf",
            Face.BOLD, "Tinos_700Bold.ttf",
            Face.BOLD_ITALIC, "Tinos_700Bold_Italic.ttf");

    /** Letters beyond are signs and pictures no paper bears. */
    private static final int LETTERS = 0x2200;

    private final Map<Face, float[]> widths = new EnumMap<>(Face.class);

    Typeface() {
        for (var face : Face.values()) {
            try (var font = open(face)) {
                widths.put(face, measured(font));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The caller closes it. */
    static TrueTypeFont open(Face face) throws IOException {
        var name = "/type/" + FILES.get(face);
        try (var file = Typeface.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        }
    }

    private static float[] measured(TrueTypeFont font) throws IOException {
        var letters = font.getUnicodeCmapLookup();
        float unit = font.getUnitsPerEm();
        var widths = new float[LETTERS];
        for (int letter = ' '; letter < LETTERS; letter++) {
            int glyph = letters.getGlyphId(letter);
            widths[letter] = glyph == 0 ? -1 : font.getAdvanceWidth(glyph) / unit;
        }
        return widths;
    }

    /** How wide the words are, in points. */
    float width(String words, Look look) {
        return width(words, look.face(), look.size());
    }

    /** How wide the widest of their lines is. */
    float widest(String lines, Look look) {
        return (float)
                lines.lines().mapToDouble(line -> width(line, look)).max().orElse(0);
    }

    float width(String words, Face face, float size) {
        var known = widths.get(face);
        float width = 0;
        for (int letter : printable(words, face).codePoints().toArray()) {
            width += known[letter];
        }
        return width * size;
    }

    /** The words with a question mark for each letter the typeface does not have. */
    String printable(String words, Face face) {
        var known = widths.get(face);
        var kept = new StringBuilder();
        words.codePoints()
                .map(letter -> letter == '\t' || letter == '\n' ? ' ' : letter)
                .map(letter -> letter < LETTERS && letter >= ' ' && known[letter] >= 0 ? letter : '?')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
