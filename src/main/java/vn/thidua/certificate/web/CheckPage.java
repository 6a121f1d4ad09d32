package vn.thidua.certificate.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.application.CheckingCertificates.Answer;
import vn.thidua.certificate.domain.CertificateStep;
import vn.thidua.shared.Days;

/**
 * What is told to whoever asks about a code.
 *
 * @param code as it was asked; empty before
 * @param answer null when there is no such certificate
 * @param at when it was asked, so that a picture of the page proves no more than that moment
 */
public record CheckPage(String code, @Nullable Answer answer, Instant at) {

    /**
     * One thing that became of the certificate.
     *
     * @param named whether the name was among what was corrected; what it was before is told to nobody here
     */
    public record Told(CertificateStep step, String day, boolean named) {}

    /** In their order. */
    public List<Told> told() {
        if (answer == null) {
            return List.of();
        }
        var told = new ArrayList<Told>();
        for (int at = 0; at < answer.changes().size(); at++) {
            var change = answer.changes().get(at);
            var after = at + 1 < answer.changes().size()
                    ? answer.changes().get(at + 1).name()
                    : answer.certificate().recipient().name();
            told.add(new Told(
                    change.step(),
                    Days.moment(change.at()).substring(6),
                    !change.name().equals(after)));
        }
        return told;
    }
}
