package vn.thidua.nomination.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.application.KeepingDossierPapers.SentPaper;
import vn.thidua.nomination.application.OwnDossierWork.Attached;
import vn.thidua.nomination.application.OwnDossierWork.Sent;
import vn.thidua.nomination.application.OwnDossierWork.Words;
import vn.thidua.nomination.domain.Candidate;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.OwnDossier;
import vn.thidua.nomination.domain.OwnDossierReason;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/**
 * An invitation, or a dossier somebody prepares itself, as typed.
 *
 * @param unit that is to endorse; null: the own one
 * @param wanted award and kind of recipient: "GK.INDIVIDUAL"
 * @param version the version its writer began from
 * @param code of a paper its award asks for, and
 * @param label what another is called, for the file sent along
 * @param removed a paper to be taken out
 */
public record OwnDossierForm(
        @Nullable UnitId unit,
        @Nullable String wanted,
        @Nullable String name,
        @Nullable String post,
        @Nullable String until,
        @Nullable String achievement,
        @Nullable String report,
        @Nullable Integer version,
        @Nullable String code,
        @Nullable String label,
        @Nullable UUID removed,
        @Nullable Boolean handIn) {

    static OwnDossierForm empty(String name, LocalDate until) {
        return new OwnDossierForm(null, "", name, "", Days.written(until), "", "", 0, "", "", null, false);
    }

    static OwnDossierForm of(OwnDossier dossier) {
        var whom = dossier.candidate();
        return new OwnDossierForm(
                dossier.unit(),
                whom.award() + "." + whom.subject(),
                whom.name(),
                whom.post(),
                Days.written(dossier.until()),
                dossier.achievement(),
                dossier.report(),
                dossier.version(),
                "",
                "",
                null,
                false);
    }

    public String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    boolean isHandedIn() {
        return handIn != null && handIn;
    }

    Candidate candidate() {
        var parts = said(wanted).split("\\.", 2);
        var subject = Arrays.stream(Subject.values())
                .filter(one -> parts.length > 1 && one.name().equals(parts[1]))
                .findFirst()
                .orElseThrow(() -> Refusal.because(NominationReason.AWARD_MISSING));
        return new Candidate(subject, parts[0], said(name), said(post));
    }

    LocalDate lastDay() {
        return Days.read(said(until))
                .orElseThrow(() -> Refusal.because(
                        OwnDossierReason.UNTIL_UNREADABLE, said(until).strip()));
    }

    /** @param file null: none was chosen */
    Sent sent(@Nullable SentPaper file) {
        var words = new Words(said(name), said(post), said(achievement), said(report), version == null ? -1 : version);
        var attached = file == null ? null : new Attached(said(code), said(label), file);
        return new Sent(words, attached, removed, isHandedIn());
    }
}
