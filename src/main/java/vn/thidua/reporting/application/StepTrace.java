package vn.thidua.reporting.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Audience;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.ReportStepTaken;
import vn.thidua.reporting.application.TakingSteps.Order;
import vn.thidua.reporting.domain.Period;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.store.StepLog;
import vn.thidua.shared.Actor;

/** Writes a step down and tells those it concerns. */
@Component
class StepTrace {

    private final StepLog log;
    private final ApplicationEventPublisher events;

    StepTrace(StepLog log, ApplicationEventPublisher events) {
        this.log = log;
        this.events = events;
    }

    boolean holds(ReportId report, UUID key) {
        return log.holds(report, key);
    }

    Optional<StepLog.Taken> last(ReportId report) {
        return log.last(report);
    }

    void tell(
            Report before, Report after, Period period, @Nullable UnitId superior, Order order, Actor by, Instant at) {
        var line = new StepLog.Line(order.seen() + 1, order.step(), order.reason(), order.note(), order.key());
        log.append(after.id(), line, by, at);
        events.publishEvent(new ReportStepTaken(
                after.id(),
                after.period(),
                order.step().name(),
                after.unit(),
                after.unitName(),
                superior,
                period.title(),
                before.state() == ReportState.ACCEPTED,
                after.state() == ReportState.ACCEPTED,
                why(order),
                told(after.unit(), superior, order.step()),
                by,
                at));
    }

    private static @Nullable String why(Order order) {
        var why = Stream.of(Optional.ofNullable(order.reason()), Optional.ofNullable(order.note()))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(": "));
        return why.isEmpty() ? null : why;
    }

    /** What is sent is told where it is sent to, what is decided where it was written. */
    private static List<Audience> told(UnitId unit, @Nullable UnitId superior, ReportStep step) {
        if (step == ReportStep.SUBMIT || step == ReportStep.WITHDRAW) {
            return superior == null ? List.of() : List.of(new Audience(superior, ReportingAct.ACCEPT_REPORT));
        }
        return List.of(new Audience(unit, ReportingAct.WRITE_REPORT));
    }
}
