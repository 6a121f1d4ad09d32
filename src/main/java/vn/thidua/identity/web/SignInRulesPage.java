package vn.thidua.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.DutyName;

/**
 * Which duties must have a second factor, as the administrator of the highest unit sets it.
 *
 * @param since the day offered for a new rule
 * @param owing how many people must have one today and have not
 * @param mail whether the program can send mail
 */
public record SignInRulesPage(List<Line> lines, LocalDate since, long owing, boolean mail) {

    /** One duty, and since when its holders must have a second factor; null where they need none. */
    public record Line(DutyName duty, @Nullable LocalDate since) {}
}
