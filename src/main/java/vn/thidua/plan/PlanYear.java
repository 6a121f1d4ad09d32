package vn.thidua.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Năm kế hoạch: the year a plan belongs to, under which it is filed and cited. */
public final class PlanYear {

    private static final int FIRST = 1945;
    private static final int LAST = 2200;
    private static final Pattern WRITTEN = Pattern.compile("(?<!\\d)(?:19[4-9]|2[01]\\d)\\d(?!\\d)");

    private PlanYear() {}

    /** The year of issue; where no date is stated, the year the campaign ends, or the one its name speaks of. */
    public static Optional<Integer> of(WrittenPlan plan) {
        var terms = plan.campaign();
        var dated = Stream.of(plan.head().date(), terms.end(), terms.start())
                .flatMap(day -> Optional.ofNullable(day.value()).stream())
                .map(LocalDate::getYear);
        var named = Stream.of(terms.name(), plan.head().subject())
                .flatMap(words -> Optional.ofNullable(words.value()).stream())
                .flatMap(words -> WRITTEN.matcher(words).results())
                .map(MatchResult::group)
                .map(Integer::valueOf);
        return Stream.concat(dated, named)
                .filter(year -> year >= FIRST && year <= LAST)
                .findFirst();
    }
}
