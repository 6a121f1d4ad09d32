package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.Holder;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.UnitId;

/**
 * Hồ sơ đã được xét duyệt: a dossier that only wants its decision.
 *
 * @param salutation of a person; null for others
 * @param post chức vụ of a person; empty for others
 * @param unit the proposing unit
 * @param award code ("GK"), by which day's catalogue the name is written
 * @param year the award is for
 * @param achievement what for, in one sentence, as the decision and the certificate write it; may be empty for titles
 */
public record ApprovedNomination(
        NominationId id,
        RoundId round,
        String roundName,
        Holder holder,
        Subject subject,
        @Nullable Salutation salutation,
        String name,
        String post,
        UnitId unit,
        String unitName,
        String award,
        int year,
        CommendationKind kind,
        String achievement) {}
