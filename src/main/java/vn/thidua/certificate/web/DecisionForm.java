package vn.thidua.certificate.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.AwardDecision;
import vn.thidua.certificate.domain.CertificateReason;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** A decision signed on paper as it was typed; nothing is read yet. */
public record DecisionForm(
        String award,
        @Nullable Boolean title,
        String number,
        String day,
        String decider,
        String place,
        String signerPost,
        String signerName) {

    public DecisionForm {
        award = award == null ? "" : award;
        title = title != null && title;
        number = number == null ? "" : number;
        day = day == null ? "" : day;
        decider = decider == null ? "" : decider;
        place = place == null ? "" : place;
        signerPost = signerPost == null ? "" : signerPost;
        signerName = signerName == null ? "" : signerName;
    }

    /** A box that is not ticked is not sent. */
    public boolean isTitle() {
        return Boolean.TRUE.equals(title);
    }

    AwardDecision decision() {
        LocalDate read = Days.read(day).orElseThrow(() -> Refusal.because(CertificateReason.DAY_UNREADABLE, day));
        return new AwardDecision("", award, isTitle(), number, read, decider, place, signerPost, signerName);
    }
}
