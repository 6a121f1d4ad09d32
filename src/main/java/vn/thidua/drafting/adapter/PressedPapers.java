package vn.thidua.drafting.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.PaperPress;

/** Writes papers, each with hands of its own. */
@Component
class PressedPapers implements PaperPress {

    private final Typeface type;

    PressedPapers(Typeface type) {
        this.type = type;
    }

    @Override
    public void word(OfficialPaper paper, OutputStream out) {
        try {
            new WordPaper(type).write(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void pdf(OfficialPaper paper, OutputStream out) {
        try (var written = new PdfPaper(type)) {
            written.write(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
