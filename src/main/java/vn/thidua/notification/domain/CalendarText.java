package vn.thidua.notification.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A calendar as programs exchange it (RFC 5545): days due as events of a whole day. */
public record CalendarText(String name, Instant stamp, List<Entry> entries) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final int LONGEST = 75;

    public CalendarText {
        entries = List.copyOf(entries);
    }

    /**
     * One thing due.
     *
     * @param uid the same each time the calendar is fetched
     * @param link where it is done; empty when the address of this system is not named
     */
    public record Entry(String uid, LocalDate day, String summary, String link) {}

    /** Lines end with CR LF and are folded after 75 octets of UTF-8. */
    public String written() {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Thi Dua//Lich han//VI");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line(text, "X-PUBLISHED-TTL:PT6H");
        entries.forEach(entry -> write(text, entry));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void write(StringBuilder text, Entry entry) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + escaped(entry.uid()));
        line(text, "DTSTAMP:" + MOMENT.format(stamp.atOffset(ZoneOffset.UTC)));
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
        line(text, "DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)));
        line(text, "SUMMARY:" + escaped(entry.summary()));
        if (!entry.link().isEmpty()) {
            line(text, "URL:" + entry.link());
        }
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    private static String escaped(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,");
    }

    /** A letter is never cut in two; a folded line begins with a blank, which counts. */
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            var written = Character.toString(letter);
            int size = written.getBytes(UTF_8).length;
            if (octets + size > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(written);
            octets += size;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
    }
}
