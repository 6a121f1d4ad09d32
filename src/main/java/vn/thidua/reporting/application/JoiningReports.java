package vn.thidua.reporting.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.Participant;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.reporting.ReportsJoined;
import vn.thidua.reporting.domain.Period;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.Periods;
import vn.thidua.reporting.store.OpenedForms;
import vn.thidua.reporting.store.SuccessionRows;
import vn.thidua.shared.Actor;

/**
 * Đơn vị tham gia sau khi kỳ đã mở: a campaign is often sent further down while its first period is open, and whom it
 * reaches reports in it too, until the period is due. Successors of units that ended are {@link SucceedingReports}' concern.
 */
@Service
@Transactional
public class JoiningReports {

    private final Periods periods;
    private final RunningCampaigns campaigns;
    private final OpenedForms forms;
    private final SuccessionRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoiningReports(
            Periods periods,
            RunningCampaigns campaigns,
            OpenedForms forms,
            SuccessionRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.periods = periods;
        this.campaigns = campaigns;
        this.forms = forms;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void joinOpenPeriods(CampaignLaunched launched) {
        if (launched.by().isSystem()) {
            return;
        }
        var today = LocalDate.now(clock);
        periods.findByCampaign(launched.about()).stream()
                .filter(period ->
                        period.state() == PeriodState.OPEN && !period.dueOn().isBefore(today))
                .forEach(period -> join(period, today, launched.by()));
    }

    private void join(Period open, LocalDate today, Actor by) {
        var period = periods.shared(open.id());
        if (period.state() != PeriodState.OPEN) {
            return;
        }
        var participants = campaigns.participants(period.campaign(), today);
        if (!rows.misses(
                period.id(), participants.stream().map(Participant::unit).toList())) {
            return;
        }
        rows.hold(period.id());
        var joined = forms.join(period, participants, campaigns.allotments(period.campaign()));
        if (joined.now() + joined.waiting() > 0) {
            events.publishEvent(new ReportsJoined(
                    period.id(), period.unit(), period.title(), joined.now(), joined.waiting(), by, clock.instant()));
        }
    }
}
