package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.DeadlineKind;

/** Đề xuất thời hạn phát động: reads from a plan's deadlines by when units are to launch their own, and to register. */
public final class ProposedDues {

    /** Days to acknowledge in, where the plan says nothing. */
    private static final int ACKNOWLEDGE_DAYS = 3;

    private static final Pattern REGISTER =
            Pattern.compile("\\bdang ky (thi dua|danh hieu|noi dung|chi tieu)|\\b(ban|phieu) dang ky");

    private ProposedDues() {}

    /** Days already past are not proposed. */
    public static LaunchDues of(List<DueWork> deadlines, LocalDate today) {
        var launch = first(deadlines, today, due -> due.kind() == DeadlineKind.LAUNCH);
        var register = first(deadlines, today, due -> Wording.of(due.what()).has(REGISTER));
        var soon = today.plusDays(ACKNOWLEDGE_DAYS);
        return new LaunchDues(launch != null && launch.isBefore(soon) ? launch : soon, launch, null, register);
    }

    private static @Nullable LocalDate first(List<DueWork> deadlines, LocalDate today, Predicate<DueWork> kind) {
        return deadlines.stream()
                .filter(kind)
                .map(due -> due.dueOn() == null ? due.rangeEnd() : due.dueOn())
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
