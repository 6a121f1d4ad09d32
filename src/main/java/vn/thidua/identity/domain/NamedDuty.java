package vn.thidua.identity.domain;

import static vn.thidua.identity.domain.DutyReason.ACT_NOT_GIVEN;
import static vn.thidua.identity.domain.DutyReason.NAME_UNSAID;
import static vn.thidua.identity.domain.DutyReason.RETIRED;
import static vn.thidua.identity.domain.DutyReason.STANDARD;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.identity.DutyName;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Refusal;

/**
 * Nhiệm vụ: a duty with its name, its place in lists and, when it is the authority's own, the acts it carries.
 *
 * @param standard of every installation: its acts stand in code, nobody changes it by hand
 * @param secondFactor whether who holds it must sign in with a second factor
 * @param retiredOn from this day on nobody is given it and it carries nothing
 */
@Table(schema = "identity", name = "duty")
public record NamedDuty(
        @Id String code,
        @Version @Nullable Integer version,
        String name,
        int position,
        boolean standard,
        boolean secondFactor,
        @Nullable LocalDate retiredOn,

        @MappedCollection(idColumn = "duty") Set<CarriedAct> acts) {

    private static final int AFTER_THE_STANDARD_ONES = 1000;

    public static NamedDuty own(String name, Set<CarriedAct> acts) {
        var code = "OWN_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return new NamedDuty(code, null, said(name), AFTER_THE_STANDARD_ONES, false, false, null, given(acts));
    }

    /** The same duty under this name, carrying these acts and no others. */
    public NamedDuty rewritten(String newName, Set<CarriedAct> newActs) {
        requireOwn();
        return new NamedDuty(code, version, said(newName), position, standard, secondFactor, retiredOn, given(newActs));
    }

    public NamedDuty retired(LocalDate day) {
        requireOwn();
        return new NamedDuty(code, version, name, position, standard, secondFactor, day, acts);
    }

    public Duty duty() {
        return new Duty(code);
    }

    public DutyName named() {
        return new DutyName(duty(), name);
    }

    public boolean isRetired() {
        return retiredOn != null;
    }

    private void requireOwn() {
        if (standard) {
            throw Refusal.because(STANDARD, named().told());
        }
        if (isRetired()) {
            throw Refusal.because(RETIRED, name);
        }
    }

    private static String said(String name) {
        var tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty() || tidy.length() > 100) {
            throw Refusal.because(NAME_UNSAID);
        }
        return tidy;
    }

    private static Set<CarriedAct> given(Set<CarriedAct> acts) {
        if (acts.isEmpty()) {
            throw Refusal.because(ACT_NOT_GIVEN);
        }
        return Set.copyOf(acts);
    }
}
