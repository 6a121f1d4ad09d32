package vn.thidua.audit.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.audit.Trace;
import vn.thidua.audit.Trail;
import vn.thidua.platform.web.Histories;
import vn.thidua.shared.Id;

/** The history of a thing for rooms that come before the log and cannot ask it. */
@Component
class TrailHistories implements Histories {

    private final Trail trail;

    TrailHistories(Trail trail) {
        this.trail = trail;
    }

    @Override
    public List<Line> of(List<? extends Id> about) {
        return about.stream()
                .flatMap(one -> trail.of(one).stream())
                .sorted(Comparator.comparing(Trace::at).reversed())
                .map(trace -> new Line(trace.at(), trace.who(), trace.key(), trace.details(), trace.changes()))
                .toList();
    }
}
