package vn.thidua.certificate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.PrinterId;
import vn.thidua.certificate.store.BlankRows.Blank;
import vn.thidua.certificate.store.BlankRows.Printer;
import vn.thidua.shared.Refusal;

/** The blanks and printers of the unit, with what was typed and refused. */
public record BlanksPage(
        List<Blank> blanks,
        List<Printer> printers,
        boolean may,
        Typed typed,
        @Nullable Refusal refusal) {

    /**
     * What was typed and refused.
     *
     * @param blank the name of a new blank
     * @param printer the one that was changed; null: a new one
     */
    public record Typed(String blank, @Nullable PrinterId printer, String name, String dx, String dy) {

        static final Typed NOTHING = new Typed("", null, "", "", "");
    }

    public String name(Printer printer) {
        return isTyped(printer) ? typed.name() : printer.name();
    }

    public String dx(Printer printer) {
        return isTyped(printer) ? typed.dx() : Millimetres.written(printer.dx().doubleValue());
    }

    public String dy(Printer printer) {
        return isTyped(printer) ? typed.dy() : Millimetres.written(printer.dy().doubleValue());
    }

    private boolean isTyped(Printer printer) {
        return printer.id().equals(typed.printer());
    }
}
