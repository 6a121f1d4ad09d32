package vn.thidua.certificate.adapter;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.thidua.certificate.domain.Face;

/** The typeface inside one PDF: of each face the letters that are used, and no other. */
final class PdfType implements Closeable {

    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, String>> codes = new EnumMap<>(Face.class);
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final PDResources resources = new PDResources();

    PdfType(PDDocument document) throws IOException {
        for (var face : Face.values()) {
            var file = CertificateType.open(face);
            open.add(file);
            var font = PDType0Font.load(document, file, true);
            fonts.put(face, font);
            codes.put(face, new ConcurrentHashMap<>());
            resources.put(COSName.getPDFName(name(face)), font);
        }
    }

    PDResources resources() {
        return resources;
    }

    static String name(Face face) {
        return "F" + face.ordinal();
    }

    /** The text as a page's content writes it, in hexadecimal; its letters will be in the file. */
    void write(String text, Face face, StringBuilder into) {
        var known = codes.get(face);
        text.codePoints().forEach(letter -> into.append(known.computeIfAbsent(letter, one -> code(one, face))));
    }

    /** Pages are drawn side by side; the typeface is asked by one at a time. */
    private synchronized String code(int letter, Face face) {
        try {
            var font = fonts.get(face);
            font.addToSubset(letter);
            return HexFormat.of().formatHex(font.encode(Character.toString(letter)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts out of the typeface what the pages use; after it nothing more is written. */
    void finish() throws IOException {
        for (var font : fonts.values()) {
            font.subset();
        }
    }

    @Override
    public void close() throws IOException {
        for (var file : open) {
            file.close();
        }
    }
}
