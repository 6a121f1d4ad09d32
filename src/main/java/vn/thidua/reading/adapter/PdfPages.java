package vn.thidua.reading.adapter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.thidua.reading.text.PrintedWord;

/** The words of a PDF's text layer, each with its place on the page. */
final class PdfPages extends PDFTextStripper {

    private final List<PrintedWord> words = new ArrayList<>();

    private PdfPages() {
        setSortByPosition(true);
    }

    /** @param page from 1 */
    static List<PrintedWord> words(PDDocument document, int page) throws IOException {
        var pages = new PdfPages();
        pages.setStartPage(page);
        pages.setEndPage(page);
        pages.getText(document);
        return List.copyOf(pages.words);
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        var word = new ArrayList<TextPosition>();
        for (var glyph : glyphs) {
            if (glyph.getUnicode().isBlank()) {
                add(word);
            } else {
                word.add(glyph);
            }
        }
        add(word);
    }

    private void add(List<TextPosition> glyphs) {
        if (glyphs.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (var glyph : glyphs) {
            text.append(glyph.getUnicode());
            top = Math.min(top, glyph.getYDirAdj() - glyph.getHeightDir());
            bottom = Math.max(bottom, glyph.getYDirAdj());
        }
        double left = glyphs.getFirst().getXDirAdj();
        var last = glyphs.getLast();
        double right = last.getXDirAdj() + last.getWidthDirAdj();
        words.add(new PrintedWord(text.toString(), left, top, right - left, Math.max(1, bottom - top)));
        glyphs.clear();
    }
}
