package vn.thidua.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ngày lễ, tết: the days off of article 112 of the Labour Code of 2019, by the letter of its first clause. */
public enum Holiday {
    NEW_YEAR("a"),
    TET("b"),
    VICTORY("c"),
    LABOUR("d"),
    NATIONAL("\u0111"),
    HUNG_KINGS("e");

    private final String letter;

    Holiday(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    /** Whether a day is one by the law itself, chosen by the Prime Minister each year, or in place of a weekend lost. */
    public enum Sort {
        FIXED,
        CHOSEN,
        SUBSTITUTE
    }

    /** One day off that the law gives in a year. */
    public record Given(LocalDate day, Holiday holiday, Sort sort) {}

    /** All days off of a year; those that are chosen each year as they are usually chosen. */
    public static List<Given> of(int year) {
        var given = new ArrayList<Given>();
        for (var holiday : values()) {
            given.addAll(holiday.days(year));
        }
        for (var holiday : values()) {
            given.addAll(holiday.substitutes(given));
        }
        return given.stream().sorted(Comparator.comparing(Given::day)).toList();
    }

    private List<Given> days(int year) {
        return switch (this) {
            case NEW_YEAR -> fixed(LocalDate.of(year, 1, 1));
            case VICTORY -> fixed(LocalDate.of(year, 4, 30));
            case LABOUR -> fixed(LocalDate.of(year, 5, 1));
            case HUNG_KINGS -> fixed(LunarCalendar.day(year, 3, 10));
            case TET -> tet(LunarCalendar.newYear(year));
            case NATIONAL -> national(LocalDate.of(year, 9, 2));
        };
    }

    private List<Given> fixed(LocalDate day) {
        return List.of(new Given(day, this, Sort.FIXED));
    }

    /** The last day of the old year and four of the new. */
    private List<Given> tet(LocalDate first) {
        return Stream.iterate(first.minusDays(1), day -> day.plusDays(1))
                .limit(5)
                .map(day -> new Given(day, this, day.equals(first) ? Sort.FIXED : Sort.CHOSEN))
                .toList();
    }

    /** With the day before or after, whichever lies nearer to the weekend. */
    private List<Given> national(LocalDate day) {
        var other = day.getDayOfWeek() == DayOfWeek.THURSDAY ? day.plusDays(1) : day.minusDays(1);
        return List.of(new Given(day, this, Sort.FIXED), new Given(other, this, Sort.CHOSEN));
    }

    /** The next free working days for those lost to a weekend (article 111 clause 3). */
    private List<Given> substitutes(List<Given> given) {
        var own = given.stream()
                .filter(one -> one.holiday() == this)
                .map(Given::day)
                .toList();
        var taken = given.stream().map(Given::day).collect(Collectors.toSet());
        return Stream.iterate(Collections.max(own).plusDays(1), day -> day.plusDays(1))
                .filter(day -> !WorkingCalendar.isWeekend(day) && !taken.contains(day))
                .limit(own.stream().filter(WorkingCalendar::isWeekend).count())
                .map(day -> new Given(day, this, Sort.SUBSTITUTE))
                .toList();
    }
}
