package vn.thidua.operation.web;

import java.util.List;
import vn.thidua.operation.application.WorkQueue.Work;
import vn.thidua.operation.domain.Retention;
import vn.thidua.operation.store.SystemQueries.DatabaseState;
import vn.thidua.platform.Sign;
import vn.thidua.platform.web.Ui;

/** Everything the page of the system's state shows. */
public record HealthPage(
        List<Sign> signs, Versions versions, BackupsPart backups, Retention retention, List<Work> work) {

    /** What runs here, for those who are asked for help. */
    public record Versions(String program, String java, DatabaseState database) {}

    public long poor() {
        return signs.stream().filter(sign -> !sign.isGood()).count();
    }

    /** A room's work that has no words yet is told by its name. */
    public String name(Ui ui, Work one) {
        return String.valueOf(ui.messages().getMessage("operation.work." + one.task(), null, one.task(), ui.locale()));
    }

    public long failedWork() {
        return work.stream().filter(Work::hasFailed).count();
    }
}
