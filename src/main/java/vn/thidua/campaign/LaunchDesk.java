package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.Actor;

/** Bàn phát động: launches for rooms that bring in what people did elsewhere. Each step asks Permission as if taken by hand. */
public interface LaunchDesk {

    Optional<CampaignId> ofPlan(PlanId plan);

    /** Puts the plan's targets to work; says how many. */
    int track(CampaignId campaign, Actor by);

    /** A target beside those of the plan, to be reached or not. */
    MeasureId addAchievement(CampaignId campaign, String name, Actor by);

    /** Takes a target out of those followed. */
    void takeOut(MeasureId measure, String reason, Actor by);

    /**
     * By when units acknowledge, launch their own and register.
     *
     * @param launch null where they need not launch their own
     * @param register null where they need not register
     */
    record Days(
            LocalDate acknowledge,
            @Nullable LocalDate launch,
            @Nullable LocalDate register) {}

    /** Sends it to units directly below {@code from} that do not have it yet; says how many. */
    int launch(CampaignId campaign, UnitId from, List<UnitId> to, Days days, Actor by);

    void acknowledge(CampaignId campaign, UnitId unit, Actor by);

    void register(CampaignId campaign, UnitId unit, String content, Actor by);

    void approve(CampaignId campaign, UnitId unit, Actor by);

    void returnRegistration(CampaignId campaign, UnitId unit, String reason, Actor by);
}
