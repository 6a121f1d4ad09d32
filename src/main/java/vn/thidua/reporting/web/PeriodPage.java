package vn.thidua.reporting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Paging;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.store.PeriodQueries.PeriodHead;
import vn.thidua.reporting.store.PeriodQueries.ReportRow;
import vn.thidua.reporting.store.ReportFilter;
import vn.thidua.reporting.store.ReportFilter.Standing;
import vn.thidua.reporting.store.ReportHead;
import vn.thidua.reporting.store.SheetQueries.BatchRow;

/**
 * Kỳ báo cáo: the reports sent to one unit, the overdue first.
 *
 * @param place the report of the unit from which one looks down; null where one sees none
 * @param own whether that is the own unit's
 * @param counts how many stand each way
 * @param sheets filled workbooks the unit sent in for it, the latest first
 * @param key names the form that accepts several at once
 */
public record PeriodPage(
        PeriodHead period,
        RunningCampaign campaign,
        @Nullable ReportHead place,
        boolean own,
        List<ReportRow> rows,
        Map<Standing, Long> counts,
        ReportFilter filter,
        boolean mayPlan,
        boolean mayLock,
        boolean mayDecide,
        List<BatchRow> sheets,
        UUID key,
        LocalDate today) {

    public List<Crumb> crumbs() {
        return List.of(new Crumb(campaign.name(), "/campaigns/" + campaign.id().value() + "/periods"));
    }

    public String path() {
        return "/periods/" + period.id().value();
    }

    public boolean isPlanned() {
        return period.state() == PeriodState.PLANNED;
    }

    public boolean isOpen() {
        return period.state() == PeriodState.OPEN;
    }

    public boolean isLocked() {
        return period.state() == PeriodState.LOCKED;
    }

    /** Whether the grace after the due day is over, so that nothing speaks against locking. */
    public boolean isRipe() {
        return today.isAfter(period.dueOn().plusDays(period.graceDays()));
    }

    public boolean mayAccept(ReportRow row) {
        return mayDecide && isOpen() && row.state() == ReportState.SUBMITTED;
    }

    public boolean acceptsAny() {
        return rows.stream().anyMatch(this::mayAccept);
    }

    /** Whether units in the list receive reports themselves. */
    public boolean goesDeeper() {
        return rows.stream().anyMatch(row -> !row.leaf());
    }

    public long count(Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }

    /** Whether every report one looks at was accepted, and the unit's own too where it owes one. */
    public boolean isComplete() {
        return hasBelow()
                && count(Standing.ACCEPTED) == count(Standing.ALL)
                && place != null
                && (place.receives() || place.state() == ReportState.ACCEPTED);
    }

    /** Whether anything is sent to the unit at all. */
    public boolean hasBelow() {
        return count(Standing.ALL) > 0;
    }

    /** The list's address with this standing and the words looked for, from its first page. */
    public String pathOf(Standing standing) {
        var path = UriComponentsBuilder.fromPath(path());
        if (!own && place != null) {
            path.queryParam("of", place.id().value());
        }
        if (standing != Standing.ALL) {
            path.queryParam("state", standing);
        }
        if (!filter.words().isEmpty()) {
            path.queryParam("q", "{q}").uriVariables(Map.of("q", filter.words()));
        }
        return path.encode().build().toUriString();
    }

    public Paging paging() {
        var found = rows.isEmpty() ? 0 : rows.getFirst().found();
        return new Paging(filter.page(), ReportFilter.PAGE, found, pathOf(filter.standing()));
    }
}
