package vn.thidua.nomination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.nomination.application.SeeingNominations;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.RoundQueries;
import vn.thidua.nomination.store.RoundQueries.RoundRow;
import vn.thidua.nomination.store.RoundQueries.Used;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Histories;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;

/** Draws rounds for a person. */
@Component
class RoundPages {

    /** As many people's own dossiers as the page of a round names. */
    private static final int FEW = 5;

    private final SeeingNominations seeing;
    private final RoundQueries queries;
    private final RunningCampaigns campaigns;
    private final Units units;
    private final InvitationPages invitations;
    private final Histories histories;
    private final Clock clock;

    RoundPages(
            SeeingNominations seeing,
            RoundQueries queries,
            RunningCampaigns campaigns,
            Units units,
            InvitationPages invitations,
            Histories histories,
            Clock clock) {
        this.seeing = seeing;
        this.queries = queries;
        this.campaigns = campaigns;
        this.units = units;
        this.invitations = invitations;
        this.histories = histories;
        this.clock = clock;
    }

    RoundsPage rounds(@Nullable CampaignId campaign, int page, Actor actor) {
        var within = seeing.within(actor);
        var rows = queries.rounds(seeing.roundsOf(actor), within, campaign, page);
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        var path = campaign == null ? "/rounds" : NominationConfiguration.TAB.path(campaign);
        return new RoundsPage(
                rows,
                units.shortNames(rows.stream().map(RoundRow::unit).distinct().toList()),
                new Paging(page, RoundQueries.PAGE, total, path),
                seeing.may(NominationAct.KEEP_ROUND, new UnitId(actor.unit()), actor),
                LocalDate.now(clock));
    }

    RoundPage round(Round round, QueuePage queue, Actor actor) {
        var used = queries.used(round.id()).stream()
                .collect(Collectors.toMap(one -> one.award() + one.subject(), one -> one));
        var offers = round.offers().stream()
                .map(offer -> {
                    var none = new Used(offer.award(), offer.subject(), 0, 0, 0);
                    var one = used.getOrDefault(offer.award() + offer.subject(), none);
                    return new RoundPage.Usage(offer, one.dossiers(), one.sent(), one.approved(), round.most(offer));
                })
                .toList();
        var own = new UnitId(actor.unit());
        boolean nominates = round.takes(LocalDate.now(clock))
                && seeing.may(NominationAct.PREPARE_NOMINATION, own, actor)
                && units.within(own, round.unit());
        return new RoundPage(
                round,
                units.get(round.unit()).shortName(),
                campaign(round, actor),
                offers,
                queue,
                seeing.may(NominationAct.KEEP_ROUND, round.unit(), actor),
                nominates,
                invitations.of(round, FEW, 1, actor),
                histories.of(List.of(round.id())));
    }

    private @Nullable RunningCampaign campaign(Round round, Actor actor) {
        return Stream.ofNullable(round.terms().campaign())
                .filter(id -> campaigns.mayBeSeenBy(actor, id))
                .flatMap(id -> campaigns.find(id).stream())
                .findFirst()
                .orElse(null);
    }
}
