package vn.thidua.reporting.application;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as refusals tell them: "09:41 24/11/2025". */
final class Moments {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Moments() {}

    static String written(Instant at) {
        return WRITTEN.format(at);
    }
}
