package vn.thidua.plan.domain;

import java.util.Optional;
import vn.thidua.plan.PlanReason;
import vn.thidua.plan.PlanYear;
import vn.thidua.plan.Stated;
import vn.thidua.plan.WrittenPlan;
import vn.thidua.shared.Refusal;

/** What a plan must state before it can be official: who issues it, what for, and in which year. */
record Essentials(String issuer, int year) {

    static Essentials of(WrittenPlan plan) {
        var issuer = said(plan.head().authority()).orElseThrow(() -> Refusal.because(PlanReason.ISSUER_MISSING));
        if (said(plan.campaign().name()).or(() -> said(plan.head().subject())).isEmpty()) {
            throw Refusal.because(PlanReason.NAME_MISSING);
        }
        return new Essentials(issuer, PlanYear.of(plan).orElseThrow(() -> Refusal.because(PlanReason.YEAR_MISSING)));
    }

    private static Optional<String> said(Stated<String> words) {
        return Optional.ofNullable(words.value()).map(String::strip).filter(value -> !value.isEmpty());
    }
}
