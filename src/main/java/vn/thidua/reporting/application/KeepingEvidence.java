package vn.thidua.reporting.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.files.FileId;
import vn.thidua.files.Papers;
import vn.thidua.reporting.EvidenceChanged;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.EvidenceKind;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.reporting.domain.Reports;
import vn.thidua.reporting.store.EvidenceRows;
import vn.thidua.reporting.store.ReportQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Keeps papers with a report that show what it says, while the report is being written. */
@Service
@Transactional
public class KeepingEvidence {

    private static final int MEGABYTES = 20;
    private static final int MOST = 20;

    private final Reports reports;
    private final ReportQueries queries;
    private final ReportSight sight;
    private final EvidenceRows rows;
    private final Papers papers;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingEvidence(
            Reports reports,
            ReportQueries queries,
            ReportSight sight,
            EvidenceRows rows,
            Papers papers,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.sight = sight;
        this.rows = rows;
        this.papers = papers;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** Says no before anything was sent up. */
    public void requireWritable(ReportId id, Actor by) {
        writable(id, by);
    }

    public void add(ReportId id, String name, Path file, Actor by) {
        var report = writable(id, by);
        if (queries.evidence(id).size() >= MOST) {
            throw Refusal.because(ReportingReason.TOO_MANY_FILES, MOST);
        }
        if (file.toFile().length() > MEGABYTES * 1_000_000L) {
            throw Refusal.because(ReportingReason.FILE_TOO_LARGE, name, MEGABYTES);
        }
        var paper = papers.keep(name, kind(name, file).mediaType(), file);
        rows.add(id, paper, by, clock.instant());
        tell(report, name, true, by);
    }

    public void remove(ReportId id, FileId paper, Actor by) {
        var report = writable(id, by);
        var kept = queries.evidence(id).stream()
                .filter(one -> one.paper().equals(paper))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("paper " + paper.value()));
        rows.remove(id, paper);
        papers.forget(paper);
        tell(report, kept.name(), false, by);
    }

    private Report writable(ReportId id, Actor by) {
        var head = sight.visible(id, by);
        permission.require(ReportingAct.WRITE_REPORT, by, head.unit());
        var report = reports.locked(id);
        if (head.periodState() == PeriodState.LOCKED) {
            throw Refusal.because(ReportingReason.PERIOD_LOCKED, head.periodTitle());
        }
        if (!report.state().isWritable()) {
            throw Refusal.because(ReportingReason.NOT_WRITABLE, "@reporting.state." + report.state());
        }
        return report;
    }

    private static EvidenceKind kind(String name, Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return EvidenceKind.of(bytes.readNBytes(EvidenceKind.HEAD))
                    .orElseThrow(() -> Refusal.because(ReportingReason.FILE_OF_UNKNOWN_KIND, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Report report, String name, boolean added, Actor by) {
        events.publishEvent(
                new EvidenceChanged(report.id(), report.unit(), report.unitName(), name, added, by, clock.instant()));
    }
}
