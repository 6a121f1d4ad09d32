package vn.thidua.campaign.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Launches;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.application.AllottingTargets.Goal;
import vn.thidua.campaign.application.LaunchingCampaigns.Order;
import vn.thidua.campaign.application.RegisteringUnits.Undertaking;
import vn.thidua.campaign.domain.LaunchDues;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.campaign.domain.RegisteredFigure;
import vn.thidua.campaign.store.ParticipationQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Lets other rooms do with a launch what people do on its pages, by the same use cases. */
@Service
@Transactional
class CarryingLaunches implements Launches {

    private final KeepingMeasures keeping;
    private final LaunchingCampaigns launching;
    private final TakingPart taking;
    private final RegisteringUnits registering;
    private final AllottingTargets allotting;
    private final ParticipationQueries parts;

    CarryingLaunches(
            KeepingMeasures keeping,
            LaunchingCampaigns launching,
            TakingPart taking,
            RegisteringUnits registering,
            AllottingTargets allotting,
            ParticipationQueries parts) {
        this.keeping = keeping;
        this.launching = launching;
        this.taking = taking;
        this.registering = registering;
        this.allotting = allotting;
        this.parts = parts;
    }

    @Override
    public int track(CampaignId campaign, Actor by) {
        return keeping.track(campaign, by);
    }

    @Override
    public int launch(
            CampaignId campaign,
            UnitId from,
            List<UnitId> to,
            @Nullable LocalDate acknowledgeDue,
            @Nullable LocalDate launchDue,
            @Nullable LocalDate registerDue,
            Actor by) {
        var dues = new LaunchDues(acknowledgeDue, launchDue, null, registerDue);
        return launching.launch(campaign, new Order(from, to, dues), by);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ParticipationId> participation(CampaignId campaign, UnitId unit) {
        return parts.of(campaign, unit.value());
    }

    @Override
    public void acknowledge(ParticipationId part, Actor by) {
        taking.take(part, ParticipationStep.ACKNOWLEDGE, null, by);
    }

    @Override
    public void register(ParticipationId part, String content, Map<MeasureId, BigDecimal> figures, Actor by) {
        var undertaken = figures.entrySet().stream()
                .map(one -> new RegisteredFigure(one.getKey(), one.getValue(), null))
                .collect(Collectors.toSet());
        registering.send(part, new Undertaking(content, undertaken), by);
    }

    @Override
    public void returnRegistration(ParticipationId part, String reason, Actor by) {
        taking.take(part, ParticipationStep.RETURN, reason, by);
    }

    @Override
    public void approve(ParticipationId part, Actor by) {
        taking.take(part, ParticipationStep.APPROVE, null, by);
    }

    @Override
    public int allot(MeasureId measure, UnitId from, Map<UnitId, BigDecimal> goals, @Nullable String reason, Actor by) {
        var wanted = goals.entrySet().stream()
                .map(one -> new Goal(one.getKey(), one.getValue(), null))
                .toList();
        return allotting.allot(measure, from, wanted, reason, by);
    }
}
