package vn.thidua.reporting.application;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Sign;
import vn.thidua.platform.Signs;
import vn.thidua.reporting.store.TotalChecks;
import vn.thidua.reporting.store.TotalChecks.TotalCheck;

/** Whether the kept totals agreed with recounted ones when last looked at. */
@Component
class TotalSigns implements Signs {

    private static final String KEY = "reporting.sign.totals";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private final TotalChecks checks;
    private final Clock clock;

    TotalSigns(TotalChecks checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public List<Sign> now() {
        var latest = checks.latest();
        var last = latest.stream().map(TotalCheck::checkedAt).max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return List.of(Sign.good(KEY, "0", "@reporting.total.check.never"));
        }
        long wrong = latest.stream().filter(TotalCheck::isOpen).count();
        return List.of(
                wrong == 0
                        ? Sign.good(KEY, sum(latest), when(last.get()))
                        : Sign.poor(KEY, Long.toString(wrong), when(last.get())));
    }

    private static String sum(List<TotalCheck> latest) {
        return Long.toString(latest.stream().mapToLong(TotalCheck::compared).sum());
    }

    private String when(Instant at) {
        return MOMENT.withZone(clock.getZone()).format(at);
    }
}
