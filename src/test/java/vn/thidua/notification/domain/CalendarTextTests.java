package vn.thidua.notification.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.notification.domain.CalendarText.Entry;

/** Lịch theo RFC 5545: what calendar programs read. */
class CalendarTextTests {

    private static final Instant STAMP = Instant.parse("2025-11-24T01:00:00Z");

    @Test
    void aDayDueIsAnEventOfTheWholeDay() {
        var text = written(new Entry(
                "report:1@thidua", LocalDate.of(2025, 11, 30), "Báo cáo tháng 11", "https://thidua.example/reports/1"));

        assertThat(text).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Thi Dua//Lich han//VI
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:Thi Đua
                REFRESH-INTERVAL;VALUE=DURATION:PT6H
                X-PUBLISHED-TTL:PT6H
                BEGIN:VEVENT
                UID:report:1@thidua
                DTSTAMP:20251124T010000Z
                DTSTART;VALUE=DATE:20251130
                DTEND;VALUE=DATE:20251201
                SUMMARY:Báo cáo tháng 11
                URL:https://thidua.example/reports/1
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void separatorsAreEscapedAndLinesCannotBeBrokenInto() {
        assertThat(written(new Entry("1", LocalDate.of(2025, 11, 30), "Xã, phường; \\thôn\r\nATTACH:x", "")))
                .contains("SUMMARY:Xã\\, phường\\; \\\\thôn ATTACH:x\r\n")
                .doesNotContain("\nATTACH");
    }

    @Test
    void longLinesAreFoldedAfterSeventyFiveOctetsAndNoLetterIsCut() {
        var summary = "Đăng ký nội dung, chỉ tiêu thi đua chào mừng kỷ niệm tám mươi năm Quốc khánh nước Việt Nam 🇻🇳 "
                .repeat(5);
        var text = written(new Entry("1", LocalDate.of(2025, 11, 30), summary, ""));

        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + summary.replace(",", "\\,"));
    }

    private static String written(Entry... entries) {
        return new CalendarText("Thi Đua", STAMP, List.of(entries)).written();
    }
}
