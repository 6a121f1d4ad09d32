package vn.thidua.reporting.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;

/**
 * Dấu của biểu: by what a workbook that comes back is known, however it was moved about.
 *
 * @param edition how often the report had been written in when the workbook was taken out
 */
public record SheetMark(ReportId report, PeriodId period, int edition) {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern WRITTEN = Pattern.compile("thidua:bao-cao:1:" + ID + ":" + ID + ":(\\d{1,9})");

    public String written() {
        return "thidua:bao-cao:1:" + report.value() + ":" + period.value() + ":" + edition;
    }

    public static Optional<SheetMark> read(String text) {
        var found = WRITTEN.matcher(text.strip());
        return found.matches()
                ? Optional.of(new SheetMark(
                        new ReportId(UUID.fromString(found.group(1))),
                        new PeriodId(UUID.fromString(found.group(2))),
                        Integer.parseInt(found.group(3))))
                : Optional.empty();
    }
}
