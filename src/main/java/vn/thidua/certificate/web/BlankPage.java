package vn.thidua.certificate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.domain.Placed;
import vn.thidua.certificate.store.BlankRows.Blank;
import vn.thidua.certificate.store.BlankRows.Printer;
import vn.thidua.shared.Refusal;

/** A blank with the place of each field. */
public record BlankPage(
        Blank blank,
        List<Placed> fields,
        List<Printer> printers,
        boolean may,
        @Nullable Refusal refusal) {

    public String path() {
        return "/blanks/" + blank.id().value();
    }
}
