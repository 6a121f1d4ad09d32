package vn.thidua.task.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A moment as a refusal tells it: "08:15 24/11/2025". */
final class Moment {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Moment() {}

    static String told(Instant at) {
        return WRITTEN.format(at);
    }
}
