package vn.thidua.campaign.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.ParticipationStepTaken;
import vn.thidua.campaign.domain.Campaign;
import vn.thidua.campaign.domain.CampaignAct;
import vn.thidua.campaign.domain.Participation;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.notification.Audience;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Tells of a step in a unit's part: a decision to the unit, a registration to the unit it is sent to. */
@Component
class ParticipationTelling {

    private final ApplicationEventPublisher events;

    ParticipationTelling(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(Participation part, Campaign campaign, ParticipationStep step, @Nullable String reason, Actor by) {
        var superior = superior(part, campaign);
        List<Audience> told =
                switch (step) {
                    case RETURN, APPROVE, REOPEN -> List.of(new Audience(part.unit(), CampaignAct.REGISTER));
                    case REGISTER -> List.of(new Audience(superior, CampaignAct.DECIDE_REGISTRATION));
                    case ACKNOWLEDGE, WITHDRAW, LEAVE -> List.of();
                };
        var moved = part.moved();
        if (moved != null) {
            events.publishEvent(new ParticipationStepTaken(
                    part.id(),
                    campaign.id(),
                    campaign.terms().name(),
                    step.name(),
                    part.unit(),
                    part.unitName(),
                    superior,
                    reason,
                    told,
                    by,
                    moved.movedAt()));
        }
    }

    /** The unit a participant answers to. */
    static UnitId superior(Participation part, Campaign campaign) {
        var above = part.superior();
        return above == null ? campaign.unit() : above;
    }
}
