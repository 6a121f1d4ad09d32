package vn.thidua.certificate.application;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.certificate.AwardDecision;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.Layout;
import vn.thidua.certificate.domain.Shift;
import vn.thidua.certificate.store.BlankRows;
import vn.thidua.certificate.store.PrintRows.Print;

/** Sheets of certificates: their words signed, laid out as the order wants them, and given to the press. */
@Component
class CertificateSheets {

    private final CertificateWording wording;
    private final SigningKeys keys;
    private final BlankRows blanks;
    private final CertificatePress press;

    CertificateSheets(CertificateWording wording, SigningKeys keys, BlankRows blanks, CertificatePress press) {
        this.wording = wording;
        this.keys = keys;
        this.blanks = blanks;
        this.press = press;
    }

    void print(AwardDecision decision, List<Certificate> certificates, String unit, Print print, Path out) {
        var key = keys.present();
        // Each signature is a millisecond of work and its own: all processors share them.
        var sheets = certificates.parallelStream()
                .map(one -> wording.sheet(decision, one, unit, key))
                .toList();
        var layout = print.blank() == null ? Layout.WHOLE : blanks.layout(print.blank());
        var shift = print.printer() == null
                ? Shift.NONE
                : blanks.printer(print.printer()).shift();
        press.print(sheets, layout.moved(shift), print.blank() == null, out);
    }

    /** "Giấy khen 125-QĐ-UBND, số 1-500.pdf". */
    String name(AwardDecision decision, List<Certificate> certificates) {
        return wording.say(
                        "certificate.file",
                        decision.awardName(),
                        decision.number(),
                        String.valueOf(certificates.getFirst().number()),
                        String.valueOf(certificates.getLast().number()))
                .replaceAll("[\\\\/:*?\"<>|]", "-");
    }
}
