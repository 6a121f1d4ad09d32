package vn.thidua.reporting.application;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.thidua.files.FileId;
import vn.thidua.files.PaperReaders;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.store.ReportHead;
import vn.thidua.reporting.store.ReportQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Who sees a report and the papers with it; for all others they do not exist. */
@Component
public class ReportSight implements PaperReaders {

    private final ReportQueries reports;
    private final Permission permission;

    ReportSight(ReportQueries reports, Permission permission) {
        this.reports = reports;
        this.permission = permission;
    }

    /** The report as this person sees it, or {@link NoSuchElementException}. */
    public ReportHead visible(ReportId id, Actor actor) {
        return reports.head(id)
                .filter(head -> covers(head, actor))
                .orElseThrow(() -> new NoSuchElementException("report " + id.value()));
    }

    public boolean sees(ReportId id, Actor actor) {
        return reports.head(id).filter(head -> covers(head, actor)).isPresent();
    }

    public boolean mayWrite(ReportHead head, Actor actor) {
        return permission.allows(ReportingAct.WRITE_REPORT, actor, head.unit());
    }

    public boolean mayDecide(ReportHead head, Actor actor) {
        return permission.allows(ReportingAct.ACCEPT_REPORT, actor, head.decidedBy());
    }

    private boolean covers(ReportHead head, Actor actor) {
        return permission.allows(ReportingAct.SEE_REPORT, actor, head.unit())
                || head.superiorUnit() != null && head.superiorUnit().value().equals(actor.unit());
    }

    @Override
    public boolean maySee(FileId paper, Actor actor) {
        return reports.holding(paper).stream()
                .flatMap(report -> reports.head(report).stream())
                .anyMatch(head -> covers(head, actor));
    }
}
