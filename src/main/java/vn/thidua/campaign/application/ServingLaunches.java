package vn.thidua.campaign.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.LaunchDesk;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.application.RegisteringUnits.Undertaking;
import vn.thidua.campaign.domain.Campaign;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.campaign.domain.LaunchDues;
import vn.thidua.campaign.domain.MeasureTerms;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.campaign.domain.Participations;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.Actor;

/** Carries out the steps of a launch for other rooms, by the use cases of the pages. */
@Service
@Transactional
class ServingLaunches implements LaunchDesk {

    private final Campaigns campaigns;
    private final Participations participations;
    private final KeepingMeasures measures;
    private final LaunchingCampaigns launching;
    private final TakingPart taking;
    private final RegisteringUnits registering;

    ServingLaunches(
            Campaigns campaigns,
            Participations participations,
            KeepingMeasures measures,
            LaunchingCampaigns launching,
            TakingPart taking,
            RegisteringUnits registering) {
        this.campaigns = campaigns;
        this.participations = participations;
        this.measures = measures;
        this.launching = launching;
        this.taking = taking;
        this.registering = registering;
    }

    @Override
    public Optional<CampaignId> ofPlan(PlanId plan) {
        return campaigns.findByPlan(plan).map(Campaign::id);
    }

    @Override
    public int track(CampaignId campaign, Actor by) {
        return measures.track(campaign, by);
    }

    @Override
    public MeasureId addAchievement(CampaignId campaign, String name, Actor by) {
        var terms = new MeasureTerms(
                name,
                null,
                Method.YES_NO,
                true,
                Comparator.ACHIEVE,
                null,
                null,
                null,
                null,
                null,
                null,
                BigDecimal.ONE,
                0,
                null,
                null,
                null);
        return measures.add(campaign, null, terms, null, by);
    }

    @Override
    public void takeOut(MeasureId measure, String reason, Actor by) {
        measures.close(measure, reason, by);
    }

    @Override
    public int launch(CampaignId campaign, UnitId from, List<UnitId> to, Days days, Actor by) {
        var dues = new LaunchDues(days.acknowledge(), days.launch(), null, days.register());
        return launching.launch(campaign, new LaunchingCampaigns.Order(from, to, dues), by);
    }

    @Override
    public void acknowledge(CampaignId campaign, UnitId unit, Actor by) {
        take(campaign, unit, ParticipationStep.ACKNOWLEDGE, null, by);
    }

    @Override
    public void register(CampaignId campaign, UnitId unit, String content, Actor by) {
        registering.send(part(campaign, unit), new Undertaking(content, Set.of()), by);
    }

    @Override
    public void approve(CampaignId campaign, UnitId unit, Actor by) {
        take(campaign, unit, ParticipationStep.APPROVE, null, by);
    }

    @Override
    public void returnRegistration(CampaignId campaign, UnitId unit, String reason, Actor by) {
        take(campaign, unit, ParticipationStep.RETURN, reason, by);
    }

    private void take(CampaignId campaign, UnitId unit, ParticipationStep step, @Nullable String reason, Actor by) {
        taking.take(part(campaign, unit), step, reason, by);
    }

    private ParticipationId part(CampaignId campaign, UnitId unit) {
        return participations
                .findByCampaignAndUnit(campaign, unit)
                .orElseThrow(() -> new NoSuchElementException("unit " + unit.value() + " in " + campaign.value()))
                .id();
    }
}
