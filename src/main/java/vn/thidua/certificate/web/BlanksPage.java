package vn.thidua.certificate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.store.BlankRows.Blank;
import vn.thidua.certificate.store.BlankRows.Printer;
import vn.thidua.shared.Refusal;

/** The blanks and printers of the unit. */
public record BlanksPage(
        List<Blank> blanks,
        List<Printer> printers,
        boolean may,
        @Nullable Refusal refusal) {}
