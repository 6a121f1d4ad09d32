package vn.thidua.calendar.domain;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Âm lịch Việt Nam: the lunar calendar reckoned for the meridian of Hà Nội (UTC+7), good for the years 1900 to 2199. A month
 * begins on the day of the new moon; the month with the winter solstice is the eleventh; of thirteen months between two
 * solstices the first without a principal term is a leap month. The series for the new moon are Jean Meeus's.
 */
public final class LunarCalendar {

    private static final double MONTH = 29.530588853;
    private static final double ZONE = 7.0 / 24;

    private LunarCalendar() {}

    /** Mùng một Tết of the year. */
    public static LocalDate newYear(int year) {
        return day(year, 1, 1);
    }

    /** That day of a month that is no leap month. */
    public static LocalDate day(int year, int month, int day) {
        long before = eleventhMonth(month >= 11 ? year : year - 1);
        long after = eleventhMonth(month >= 11 ? year + 1 : year);
        int offset = (month + 1) % 12;
        if (after - before > 365 && offset >= leapOffset(before)) {
            offset++;
        }
        long first = newMoonDay(Math.round((before - 2415021.076998695) / MONTH) + offset);
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, first + day - 1);
    }

    /** Julian day on which the month of the winter solstice of the year begins. */
    private static long eleventhMonth(int year) {
        long newYearsEve = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        long month = (long) Math.floor((newYearsEve - 2415021) / MONTH);
        long day = newMoonDay(month);
        return sunSector(day) >= 9 ? newMoonDay(month - 1) : day;
    }

    private static int leapOffset(long eleventhMonth) {
        long month = Math.round((eleventhMonth - 2415021.076998695) / MONTH);
        int offset = 1;
        int sector = sunSector(newMoonDay(month + offset));
        int last;
        do {
            last = sector;
            offset++;
            sector = sunSector(newMoonDay(month + offset));
        } while (sector != last && offset < 14);
        return offset - 1;
    }

    /** Which twelfth of its way the sun is in at the beginning of the day; 9 begins with the winter solstice. */
    private static int sunSector(long julianDay) {
        double century = (julianDay - 0.5 - ZONE - 2451545.0) / 36525;
        double anomaly = Math.toRadians(357.52910 + 35999.05030 * century - 0.0001559 * century * century);
        double longitude = 280.46645
                + 36000.76983 * century
                + 0.0003032 * century * century
                + (1.914600 - 0.004817 * century) * Math.sin(anomaly)
                + 0.019993 * Math.sin(2 * anomaly)
                + 0.000290 * Math.sin(3 * anomaly);
        return (int) Math.floorMod((long) Math.floor(longitude / 30), 12L);
    }

    /** Julian day, in Hà Nội, of the new moon of that number after 1/1/1900. */
    private static long newMoonDay(long number) {
        double century = number / 1236.85;
        double square = century * century;
        double mean = 2415020.75933
                + 29.53058868 * number
                + 0.0001178 * square
                - 0.000000155 * square * century
                + 0.00033 * Math.sin(Math.toRadians(166.56 + 132.87 * century - 0.009173 * square));
        return (long) Math.floor(mean + correction(number, century, square) - lag(century, square) + 0.5 + ZONE);
    }

    private static double correction(long number, double century, double square) {
        double sun = Math.toRadians(359.2242 + 29.10535608 * number - 0.0000333 * square);
        double moon = Math.toRadians(306.0253 + 385.81691806 * number + 0.0107306 * square);
        double node = Math.toRadians(21.2964 + 390.67050646 * number - 0.0016528 * square);
        return (0.1734 - 0.000393 * century) * Math.sin(sun)
                + 0.0021 * Math.sin(2 * sun)
                - 0.4068 * Math.sin(moon)
                + 0.0161 * Math.sin(2 * moon)
                - 0.0004 * Math.sin(3 * moon)
                + 0.0104 * Math.sin(2 * node)
                - 0.0051 * Math.sin(sun + moon)
                - 0.0074 * Math.sin(sun - moon)
                + 0.0004 * Math.sin(2 * node + sun)
                - 0.0004 * Math.sin(2 * node - sun)
                - 0.0006 * Math.sin(2 * node + moon)
                + 0.0010 * Math.sin(2 * node - moon)
                + 0.0005 * Math.sin(2 * moon + sun);
    }

    /** How far the earth's turning is behind even time, in days. */
    private static double lag(double century, double square) {
        return -0.000278 + 0.000265 * century + 0.000262 * square;
    }
}
