package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.application.LaunchingCampaigns;
import vn.thidua.campaign.application.SeeingParticipation;
import vn.thidua.campaign.application.TakingPart;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.domain.Step;
import vn.thidua.campaign.store.AskedGoal;
import vn.thidua.campaign.store.AskedGoals;
import vn.thidua.campaign.store.ParticipationQueries;
import vn.thidua.campaign.store.ParticipationQueries.OwnCampaign;
import vn.thidua.campaign.store.ParticipationRow;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Histories;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Opens one unit's part in a campaign for a person: the one place that lets someone in. */
@Component
class ParticipationPages {

    private final SeeingParticipation seeing;
    private final ParticipationQueries parts;
    private final AskedGoals goals;
    private final TakingPart taking;
    private final LaunchingCampaigns launching;
    private final Histories histories;
    private final Clock clock;

    ParticipationPages(
            SeeingParticipation seeing,
            ParticipationQueries parts,
            AskedGoals goals,
            TakingPart taking,
            LaunchingCampaigns launching,
            Histories histories,
            Clock clock) {
        this.seeing = seeing;
        this.parts = parts;
        this.goals = goals;
        this.taking = taking;
        this.launching = launching;
        this.histories = histories;
        this.clock = clock;
    }

    /** The part, for who may see it; for others it is not there. */
    ParticipationRow seen(ParticipationId id, Actor reader) {
        var row = parts.get(id);
        seeing.require(new UnitId(row.unit()), reader);
        return row;
    }

    List<AskedGoal> goals(ParticipationRow row) {
        return goals.of(row.campaign(), new UnitId(row.unit()));
    }

    ParticipationPage page(ParticipationRow row, Actor reader) {
        var asked = goals(row);
        return page(row, asked, RegistrationForm.of(row.content(), asked), Map.of(), null, reader);
    }

    ParticipationPage page(
            ParticipationRow row,
            List<AskedGoal> asked,
            RegistrationForm form,
            Map<MeasureId, Refusal> faults,
            @Nullable Refusal refusal,
            Actor reader) {
        var unit = new UnitId(row.unit());
        boolean running = row.campaignStep() == Step.ACTIVE;
        boolean within = row.state() != ParticipationState.SENT && row.state() != ParticipationState.LEFT;
        var linkable = running && within && taking.mayLink(reader, unit)
                ? parts.campaignsOf(row.unit(), row.campaign())
                : List.<OwnCampaign>of();
        return new ParticipationPage(
                row,
                asked,
                form,
                taking.open(row.id(), reader),
                linkable,
                running && within && launching.may(reader, unit),
                running && within && row.pact() && row.pactSignedAt() == null && taking.maySign(reader, unit),
                histories.of(List.of(row.id())),
                faults,
                refusal,
                LocalDate.now(clock));
    }
}
