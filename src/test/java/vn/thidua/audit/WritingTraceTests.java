package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.thidua.ProgramTest;
import vn.thidua.organisation.UnitAdded;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

@ProgramTest
class WritingTraceTests {

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void nothingIsToldOutsideTheTransactionOfItsCause() {
        var told = new UnitAdded(UnitId.fresh(), "Thôn Không Có", Actor.SYSTEM, Instant.parse("2025-11-24T01:00:00Z"));

        assertThatThrownBy(() -> events.publishEvent(told)).isInstanceOf(IllegalTransactionStateException.class);
    }
}
