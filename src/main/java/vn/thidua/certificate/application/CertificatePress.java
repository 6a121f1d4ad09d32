package vn.thidua.certificate.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.domain.GlyphWidths;
import vn.thidua.certificate.domain.Layout;
import vn.thidua.certificate.domain.PrintField;
import vn.thidua.certificate.domain.SheetTexts;

/** Máy in: sets certificates in type, a page each. */
public interface CertificatePress {

    GlyphWidths widths();

    /**
     * Writes a PDF of these certificates.
     *
     * @param framed whether a frame is drawn around the sheet, which a blank has already
     */
    void print(List<SheetTexts> sheets, Layout layout, boolean framed, Path out);

    /** Writes a PDF of one sheet with a millimetre grid and the frame of each field under its name. */
    void testSheet(Layout layout, Map<PrintField, String> names, Path out);

    /** A picture (PNG) of a specimen over the picture of the blank, with the frame of each field. */
    byte[] preview(Layout layout, SheetTexts specimen, byte @Nullable [] blank);

    /** What kind of picture a scan is, found from its bytes; refused when it is none, or too large to be opened. */
    String pictureType(Path file);
}
