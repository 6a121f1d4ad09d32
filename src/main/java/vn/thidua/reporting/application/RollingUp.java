package vn.thidua.reporting.application;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportStepTaken;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.store.TotalRecount;
import vn.thidua.reporting.store.TotalRows;

/** Tổng hợp: every total above a report moves in the transaction of the step that lets it count, or count no more. */
@Service
@Transactional
public class RollingUp {

    private final TotalRows rows;
    private final TotalRecount recount;

    RollingUp(TotalRows rows, TotalRecount recount) {
        this.rows = rows;
        this.recount = recount;
    }

    /** A merger changes the tree as well, so whoever merges counts the period anew. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void roll(ReportStepTaken taken) {
        if (taken.counting() == taken.counted() || taken.step().equals(ReportStep.MERGE.name())) {
            return;
        }
        rows.lock(taken.period());
        if (taken.counted()) {
            rows.add(List.of(taken.about()));
        } else {
            rows.subtract(List.of(taken.about()));
        }
    }

    /** For whoever changes what is asked or to whom a unit reports while figures count; says how many totals changed. */
    public int anew(PeriodId period) {
        rows.lock(period);
        return recount.mend(List.of(period));
    }
}
