package vn.thidua.reading.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a stretch, written in full or in figures, and the weeks, months and quarters named without a day. */
final class DateReader {

    /**
     * A time as written.
     *
     * @param date the day; for a month its last day; null for a week or a quarter
     * @param yearGiven whether the year is printed
     */
    record Dated(
            int start,
            int end,
            @Nullable LocalDate date,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Size size,
            boolean yearGiven) {}

    /** How exact a time is: a day, or the whole week, month, quarter or year. */
    enum Size {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    private static final String MONTH = Loose.any("thang");
    private static final String YEAR_WORD = "(?:" + Loose.any("nam") + ")";
    private static final String DAY = "(?<![\\d/])(?<day>[0-3]?[\\dol])";
    private static final String OF_YEAR = "(?:\\s*(?:/|-|,|" + YEAR_WORD + ")\\s*(?<year>20\\d{2})(?!\\d))?";
    private static final Pattern ALL = Pattern.compile(DAY + "\\s*" + MONTH + "\\s*(?<month>[01]?\\d)(?!\\d)" + OF_YEAR
            + "|" + DAY.replace("day", "day2")
            + "\\s?[/.-]\\s?(?<month2>[01]?\\d)\\s?[/.-]\\s?(?<year2>20\\d{2})(?!\\d)"
            + "|" + DAY.replace("day", "day3") + "\\s?/\\s?(?<month3>[01]?\\d)(?![\\d/%]|\\s?[\\p{L}%])"
            + "|(?:" + Loose.any("tuan") + ")\\s*(?:" + Loose.any("thu")
            + "\\s*)?(?<week>[1-5]|dau|cuoi|i{1,3}|iv)\\s*,?\\s*(?:cua\\s*)?" + MONTH
            + "\\s*(?<month4>[01]?\\d)(?!\\d)" + OF_YEAR.replace("year", "year4")
            + "|" + MONTH + "\\s*(?<month5>[01]?\\d)(?!\\d)" + OF_YEAR.replace("year", "year5")
            + "|(?:" + Loose.any("quy") + ")\\s*(?<quarter>iv|i{1,3}|[1-4]|l|1v)(?![\\p{L}\\d])"
            + OF_YEAR.replace("year", "year6")
            + "|" + Loose.any("het nam") + "\\s*(?<year7>20\\d{2})(?!\\d|\\s?-)");

    private final int planYear;

    DateReader(int planYear) {
        this.planYear = planYear;
    }

    List<Dated> in(PlanText text, int from, int to) {
        var dates = new ArrayList<Dated>();
        var found = ALL.matcher(text.folded().text()).region(from, to).useTransparentBounds(true);
        while (found.find()) {
            var dated = dated(found);
            if (dated != null) {
                dates.add(dated);
            }
        }
        return dates;
    }

    private @Nullable Dated dated(Matcher found) {
        try {
            return read(found);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private @Nullable Dated read(Matcher found) {
        if (found.group("month") != null) {
            return day(found, found.group("day"), found.group("month"), found.group("year"));
        }
        if (found.group("month2") != null) {
            return day(found, found.group("day2"), found.group("month2"), found.group("year2"));
        }
        if (found.group("month3") != null) {
            return day(found, found.group("day3"), found.group("month3"), null);
        }
        if (found.group("month4") != null) {
            return week(found, found.group("week"), month(found.group("month4"), found.group("year4")));
        }
        if (found.group("month5") != null) {
            var month = month(found.group("month5"), found.group("year5"));
            return new Dated(
                    found.start(),
                    found.end(),
                    month.atEndOfMonth(),
                    month.atDay(1),
                    month.atEndOfMonth(),
                    Size.MONTH,
                    found.group("year5") != null);
        }
        if (found.group("quarter") != null) {
            return quarter(found);
        }
        int year = Integer.parseInt(found.group("year7"));
        return new Dated(
                found.start(),
                found.end(),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Size.YEAR,
                true);
    }

    private Dated day(Matcher found, String day, String month, @Nullable String year) {
        int digits = Integer.parseInt(day.replace('o', '0').replace('l', '1'));
        var date = month(month, year).atDay(digits);
        return new Dated(found.start(), found.end(), date, null, null, Size.DAY, year != null);
    }

    private YearMonth month(String month, @Nullable String year) {
        return YearMonth.of(year == null ? planYear : Integer.parseInt(year), Integer.parseInt(month));
    }

    /** Week n of a month: the n-th that begins on a Monday of it. */
    private Dated week(Matcher found, String week, YearMonth month) {
        var monday = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        int count =
                switch (week) {
                    case "dau", "i" -> 1;
                    case "ii" -> 2;
                    case "iii" -> 3;
                    case "iv" -> 4;
                    case "cuoi" -> 0;
                    default -> Integer.parseInt(week);
                };
        var first = count == 0
                ? month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : monday.plusWeeks(count - 1L);
        return new Dated(
                found.start(), found.end(), null, first, first.plusDays(6), Size.WEEK, found.group("year4") != null);
    }

    private Dated quarter(Matcher found) {
        int quarter =
                switch (found.group("quarter")) {
                    case "i", "1", "l" -> 1;
                    case "ii", "2" -> 2;
                    case "iii", "3" -> 3;
                    default -> 4;
                };
        var given = found.group("year6");
        int year = given == null ? planYear : Integer.parseInt(given);
        var last = YearMonth.of(year, quarter * 3);
        return new Dated(
                found.start(),
                found.end(),
                null,
                last.minusMonths(2).atDay(1),
                last.atEndOfMonth(),
                Size.QUARTER,
                given != null);
    }
}
