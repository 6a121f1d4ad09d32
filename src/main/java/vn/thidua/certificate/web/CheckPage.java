package vn.thidua.certificate.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.application.CheckingCertificates.Answer;
import vn.thidua.certificate.domain.CertificateStep;

/**
 * What is told to whoever asks about a code.
 *
 * @param code as it was asked; empty before
 * @param answer null when there is no such certificate
 */
public record CheckPage(String code, @Nullable Answer answer) {

    /** One thing that became of the certificate; with the name it had before, where that was changed. */
    public record Told(
            CertificateStep step, Instant at, @Nullable String nameBefore) {}

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
            told.add(new Told(change.step(), change.at(), change.name().equals(after) ? null : change.name()));
        }
        return told;
    }
}
