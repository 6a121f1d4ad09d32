package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.store.DeadlineQueries.DeadlineRow;

/** Thời hạn: the calendar of a campaign, month by month, and what has no day apart. */
public record DeadlinesPage(CampaignFrame frame, List<Month> months, List<DueLine> undated) {

    /** One month that has deadlines, as lines and as weeks from Monday. */
    public record Month(YearMonth month, List<DueLine> lines, List<List<Day>> weeks) {}

    /** One square of the month; no date where the week begins before it or ends after it. */
    public record Day(@Nullable LocalDate date, List<DueLine> lines, boolean today) {}

    static DeadlinesPage of(CampaignFrame frame, List<DeadlineRow> rows) {
        var lines = DueLine.of(rows, frame);
        var months = new TreeMap<YearMonth, List<DueLine>>(lines.stream()
                .filter(line -> line.row().day() != null)
                .collect(Collectors.groupingBy(line -> YearMonth.from(line.row().day()))));
        return new DeadlinesPage(
                frame,
                months.entrySet().stream()
                        .map(month -> new Month(
                                month.getKey(),
                                month.getValue(),
                                weeks(month.getKey(), month.getValue(), frame.today())))
                        .toList(),
                lines.stream().filter(line -> line.row().day() == null).toList());
    }

    private static List<List<Day>> weeks(YearMonth month, List<DueLine> lines, LocalDate today) {
        Map<LocalDate, List<DueLine>> byDay =
                lines.stream().collect(Collectors.groupingBy(line -> line.row().day()));
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        int weeks = (before + month.lengthOfMonth() + 6) / 7;
        return IntStream.range(0, weeks)
                .mapToObj(week -> IntStream.range(0, 7)
                        .map(day -> week * 7 + day - before + 1)
                        .mapToObj(day -> day < 1 || day > month.lengthOfMonth()
                                ? new Day(null, List.of(), false)
                                : day(month.atDay(day), byDay, today))
                        .toList())
                .toList();
    }

    private static Day day(LocalDate date, Map<LocalDate, List<DueLine>> byDay, LocalDate today) {
        return new Day(date, byDay.getOrDefault(date, List.of()), date.equals(today));
    }
}
