package vn.thidua.operation.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Hạn giữ: how many backups stay: the last of each of the last days, weeks and months that have one. The newest always
 * stays.
 */
@Table(schema = "operation", name = "retention")
public record Retention(@Id int id, @Version @Nullable Integer version, int daily, int weekly, int monthly) {

    public Retention(int daily, int weekly, int monthly) {
        this(1, null, daily, weekly, monthly);
    }

    public Set<LocalDateTime> kept(Collection<LocalDateTime> moments) {
        var newestFirst = moments.stream().sorted(Comparator.reverseOrder()).toList();
        var kept = new TreeSet<LocalDateTime>();
        newestFirst.stream().limit(1).forEach(kept::add);
        kept.addAll(lastOfEach(newestFirst, daily, LocalDateTime::toLocalDate));
        kept.addAll(lastOfEach(newestFirst, weekly, moment -> week(moment.toLocalDate())));
        kept.addAll(lastOfEach(newestFirst, monthly, YearMonth::from));
        return kept;
    }

    private static <P> List<LocalDateTime> lastOfEach(
            List<LocalDateTime> newestFirst, int most, Function<LocalDateTime, P> period) {
        var last = new LinkedHashMap<P, LocalDateTime>();
        newestFirst.forEach(moment -> last.putIfAbsent(period.apply(moment), moment));
        return last.values().stream().limit(most).toList();
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
