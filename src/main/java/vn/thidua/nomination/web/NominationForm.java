package vn.thidua.nomination.web;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Scope;
import vn.thidua.nomination.domain.Merit;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.RoundReason;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/**
 * A dossier as typed.
 *
 * @param holder "PERSON:…", as the search found it
 * @param version the version the person began from
 */
public record NominationForm(
        @Nullable UnitId unit,
        @Nullable String holder,
        @Nullable String award,
        @Nullable String employment,
        @Nullable String achievement,
        @Nullable String report,
        @Nullable String basis,
        @Nullable String scope,
        @Nullable String fromOn,
        @Nullable String toOn,
        @Nullable String initiatives,
        @Nullable Integer version) {

    static NominationForm empty(UnitId unit, String holder) {
        return new NominationForm(unit, holder, "", "OFFICIAL", "", "", "", "", "", "", "", 0);
    }

    static NominationForm of(Nomination nomination) {
        var merit = nomination.merit();
        return new NominationForm(
                nomination.unit(),
                nomination.nominee().holderKind() + ":" + nomination.nominee().holder(),
                nomination.asked().award(),
                nomination.nominee().employment().name(),
                merit.achievement(),
                merit.report(),
                merit.basis() == null ? "" : merit.basis().name(),
                merit.scope() == null ? "" : merit.scope().name(),
                merit.fromOn() == null ? "" : Days.written(merit.fromOn()),
                merit.toOn() == null ? "" : Days.written(merit.toOn()),
                merit.initiatives(),
                nomination.version());
    }

    NominationForm withReport(String other) {
        return new NominationForm(
                unit, holder, award, employment, achievement, other, basis, scope, fromOn, toOn, initiatives, version);
    }

    public String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    Employment employedAs() {
        return one(Employment.values(), employment, Employment.OFFICIAL);
    }

    String awardCode() {
        if (award == null || award.isBlank()) {
            throw Refusal.because(NominationReason.AWARD_MISSING);
        }
        return award;
    }

    Merit merit(@Nullable CampaignId campaign) {
        var counts = basis == null || basis.isBlank() ? null : one(Basis.values(), basis, Basis.MANY);
        var source = Merit.source(counts, campaign, said(achievement));
        return Merit.of(
                said(achievement),
                said(report),
                counts,
                scope == null || scope.isBlank() ? null : one(Scope.values(), scope, Scope.UNIT),
                day(fromOn),
                day(toOn),
                source,
                said(initiatives));
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Days.read(typed).orElseThrow(() -> Refusal.because(RoundReason.DAY_UNREADABLE, typed.strip()));
    }

    private static <E extends Enum<E>> E one(E[] known, @Nullable String typed, E without) {
        return Arrays.stream(known)
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(without);
    }
}
