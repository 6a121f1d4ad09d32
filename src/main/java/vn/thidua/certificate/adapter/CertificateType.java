package vn.thidua.certificate.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.thidua.certificate.domain.Face;
import vn.thidua.certificate.domain.GlyphWidths;

/** Kiểu chữ Tinos, as wide as Times New Roman, and the widths of its letters. The files are inside the program. */
final class CertificateType implements GlyphWidths {

    private static final Map<Face, String> FILES = Map.of(
            Face.REGULAR, "Tinos_400Regular.ttf",
            Face.ITALIC, "Tinos_400Regular_Italic.ttf",
            Face.BOLD, "Tinos_700Bold.ttf",
            Face.BOLD_ITALIC, "Tinos_700Bold_Italic.ttf");

    /** Letters beyond are signs and pictures no certificate bears. */
    private static final int LETTERS = 0x2200;

    private final Map<Face, double[]> widths = new EnumMap<>(Face.class);

    CertificateType() {
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
        try (var file = CertificateType.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        }
    }

    private static double[] measured(TrueTypeFont font) throws IOException {
        var letters = font.getUnicodeCmapLookup();
        double unit = font.getUnitsPerEm();
        var widths = new double[LETTERS];
        for (int letter = 0; letter < LETTERS; letter++) {
            int glyph = letter < ' ' ? 0 : letters.getGlyphId(letter);
            widths[letter] = glyph == 0 ? -1 : font.getAdvanceWidth(glyph) / unit;
        }
        return widths;
    }

    @Override
    public double of(int letter, Face face) {
        return has(letter, face) ? widths.get(face)[letter] : 0;
    }

    @Override
    public boolean has(int letter, Face face) {
        return letter < LETTERS && widths.get(face)[letter] >= 0;
    }
}
