package vn.thidua.identity.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.shared.Duty;

/** Quy định đăng nhập: that who holds this duty must have a second factor, from a day on. */
@Table(schema = "identity", name = "sign_in_rule")
public record SignInRule(@Id String duty, @Version @Nullable Integer version, LocalDate since) {

    public static SignInRule of(Duty duty, LocalDate since) {
        return new SignInRule(String.valueOf(duty), null, since);
    }

    public boolean obliges(Set<Duty> duties, LocalDate today) {
        return !today.isBefore(since) && duties.stream().anyMatch(held -> duty.equals(String.valueOf(held)));
    }

    public boolean says(SignInRule other) {
        return duty.equals(other.duty) && since.equals(other.since);
    }
}
