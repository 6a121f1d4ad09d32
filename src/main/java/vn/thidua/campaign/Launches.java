package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Phát động: what people do with a campaign from launch to approved registration, for later rooms and the demo. */
public interface Launches {

    /** Puts the plan's targets to work; says how many were not yet. */
    int track(CampaignId campaign, Actor by);

    /**
     * Sends the campaign to units directly below one; says how many did not have it.
     *
     * @param acknowledgeDue null where no day is set; so the other days
     */
    int launch(
            CampaignId campaign,
            UnitId from,
            List<UnitId> to,
            @Nullable LocalDate acknowledgeDue,
            @Nullable LocalDate launchDue,
            @Nullable LocalDate registerDue,
            Actor by);

    Optional<ParticipationId> participation(CampaignId campaign, UnitId unit);

    void acknowledge(ParticipationId part, Actor by);

    /** Writes down what the unit undertakes, and sends it. */
    void register(ParticipationId part, String content, Map<MeasureId, BigDecimal> figures, Actor by);

    void returnRegistration(ParticipationId part, String reason, Actor by);

    void approve(ParticipationId part, Actor by);

    /** Says what units directly below one are to reach; said otherwise after launch it needs a reason. */
    int allot(MeasureId measure, UnitId from, Map<UnitId, BigDecimal> goals, @Nullable String reason, Actor by);
}
