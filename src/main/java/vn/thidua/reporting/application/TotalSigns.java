package vn.thidua.reporting.application;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Sign;
import vn.thidua.platform.Signs;
import vn.thidua.reporting.store.TotalChecks;
import vn.thidua.reporting.store.TotalChecks.TotalCheck;
import vn.thidua.shared.Days;

/** Whether the kept totals agreed with recounted ones when last looked at. */
@Component
class TotalSigns implements Signs {

    private static final String KEY = "reporting.sign.totals";

    private final TotalChecks checks;

    TotalSigns(TotalChecks checks) {
        this.checks = checks;
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
                        ? Sign.good(KEY, sum(latest), Days.moment(last.get()))
                        : Sign.poor(KEY, Long.toString(wrong), Days.moment(last.get())));
    }

    private static String sum(List<TotalCheck> latest) {
        return Long.toString(latest.stream().mapToLong(TotalCheck::compared).sum());
    }
}
