package vn.thidua.operation.web;

import java.util.List;
import vn.thidua.operation.application.WorkQueue.Work;
import vn.thidua.operation.domain.Retention;
import vn.thidua.operation.store.SystemQueries.DatabaseState;
import vn.thidua.platform.Sign;

/** Everything the page of the system's state shows. */
public record HealthPage(
        List<Sign> signs, Versions versions, BackupsPart backups, Retention retention, List<Work> work) {

    /** What runs here, for those who are asked for help. */
    public record Versions(String program, String java, DatabaseState database) {}

    public long poor() {
        return signs.stream().filter(sign -> !sign.isGood()).count();
    }

    public long failedWork() {
        return work.stream().filter(Work::hasFailed).count();
    }
}
