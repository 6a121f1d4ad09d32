package vn.thidua.calendar.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.calendar.DayKept;
import vn.thidua.calendar.DayRemoved;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.calendar.domain.SpecialDays;
import vn.thidua.calendar.domain.WorkingCalendar;

/** The working calendar kept at hand, some twenty days a year, and read anew when one of them changes. */
@Component
class CachedWorkingDays implements WorkingDays {

    private final SpecialDays days;
    private volatile @Nullable WorkingCalendar known;

    CachedWorkingDays(SpecialDays days) {
        this.days = days;
    }

    @Override
    public boolean isWorked(LocalDate day) {
        return known().isWorked(day);
    }

    @Override
    public LocalDate shift(LocalDate day, int workingDays) {
        return known().shift(day, workingDays);
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        return known().between(from, to);
    }

    @EventListener({DayKept.class, DayRemoved.class})
    void forget() {
        known = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known = null;
                }
            });
        }
    }

    private WorkingCalendar known() {
        var read = known;
        if (read == null) {
            read = WorkingCalendar.of(days.findAll());
            known = read;
        }
        return read;
    }
}
