package vn.thidua.campaign.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.web.Ui;

/** Names a document as offices do, with whatever of number, date and issuer is known. */
public final class DocumentWords {

    private DocumentWords() {}

    /** "UBND xã Đông Phương (trước 01/07/2025)". */
    static String unit(Ui ui, String name, @Nullable LocalDate ended) {
        return ended == null ? name : ui.text("organisation.former", name, ui.date(ended));
    }

    /** "Kế hoạch 54/KH-UBND ngày 23/09/2025". */
    public static String named(Ui ui, @Nullable String type, @Nullable String symbol, @Nullable LocalDate date) {
        var name = new StringBuilder(type == null ? ui.text("campaign.document-type") : type);
        if (symbol != null) {
            name.append(' ').append(symbol);
        }
        if (date != null) {
            name.append(' ').append(ui.text("campaign.dated", ui.date(date)));
        }
        return name.toString();
    }

    public static String of(
            Ui ui, @Nullable String type, @Nullable String symbol, @Nullable LocalDate date, @Nullable String issuer) {
        var name = named(ui, type, symbol, date);
        return issuer == null ? name : ui.text("campaign.issued-by", name, issuer);
    }
}
