package vn.thidua.audit.application;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.audit.domain.Chain;
import vn.thidua.audit.domain.Fault;
import vn.thidua.audit.domain.Inspection;
import vn.thidua.audit.domain.Inspections;
import vn.thidua.platform.Json;
import vn.thidua.shared.Days;

/** Kiểm nhật ký: walks the chain and keeps what it showed. The long walk holds no transaction. */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class InspectingLog {

    private static final Logger log = LoggerFactory.getLogger(InspectingLog.class);

    private final Chain chain;
    private final KeptHeads heads;
    private final SealingHead sealing;
    private final Inspections inspections;
    private final JsonMapper json;
    private final Clock clock;

    InspectingLog(
            Chain chain, KeptHeads heads, SealingHead sealing, Inspections inspections, JsonMapper json, Clock clock) {
        this.chain = chain;
        this.heads = heads;
        this.sealing = sealing;
        this.inspections = inspections;
        this.json = json;
        this.clock = clock;
    }

    public Inspection inspect() {
        var began = clock.instant();
        var inspected = chain.inspect(heads.all(), sealing::isGenuine);
        var fault = inspected.fault();
        fault.ifPresent(found -> log.error("the log does not hold: {} at {}", found.kind(), found.seq()));
        var details = fault.map(InspectingLog::details).orElse(List.of());
        return inspections.save(new Inspection(
                null,
                began,
                clock.instant(),
                inspected.entries(),
                fault.map(Fault::key).orElse(null),
                new Json(json.writeValueAsString(details))));
    }

    private static List<String> details(Fault fault) {
        return fault.details(fault.at() == null ? "?" : Days.exactMoment(fault.at()));
    }
}
