package vn.thidua.campaign.application;

import static vn.thidua.campaign.domain.CampaignAct.ACKNOWLEDGE_LAUNCH;
import static vn.thidua.campaign.domain.CampaignAct.LAUNCH_CAMPAIGN;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.domain.Campaign;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.campaign.domain.LaunchDues;
import vn.thidua.campaign.domain.LaunchReason;
import vn.thidua.campaign.domain.Mark;
import vn.thidua.campaign.domain.Participation;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.domain.Participations;
import vn.thidua.campaign.domain.Step;
import vn.thidua.notification.Audience;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Phát động: sends a campaign to units directly below, from the unit that runs it or from one that takes part. */
@Service
@Transactional
public class LaunchingCampaigns {

    private final Campaigns campaigns;
    private final Participations participations;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LaunchingCampaigns(
            Campaigns campaigns,
            Participations participations,
            Units units,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.participations = participations;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /**
     * To whom a campaign is sent.
     *
     * @param from the unit that sends it
     */
    public record Order(UnitId from, List<UnitId> to, LaunchDues dues) {

        public Order {
            to = List.copyOf(to);
        }
    }

    public boolean may(Actor actor, UnitId from) {
        return permission.allows(LAUNCH_CAMPAIGN, actor, from);
    }

    /** Lets in who sends campaigns from this unit; others hear why not. */
    public void require(Actor actor, UnitId from) {
        permission.require(LAUNCH_CAMPAIGN, actor, from);
    }

    /** Sends it to those that do not have it yet; says how many. Sending again adds only new units. */
    public int launch(CampaignId id, Order order, Actor by) {
        var campaign = campaigns.locked(id);
        permission.require(LAUNCH_CAMPAIGN, by, order.from());
        var superior = superior(campaign, order.from());
        if (order.to().isEmpty()) {
            throw Refusal.because(LaunchReason.NO_UNITS_CHOSEN);
        }
        var known = participations.findByCampaign(id).stream()
                .map(Participation::unit)
                .collect(Collectors.toSet());
        var fresh = chosen(order).stream()
                .filter(unit -> !known.contains(unit.id()))
                .toList();
        send(campaign, fresh, superior, order.dues(), by);
        if (!fresh.isEmpty()) {
            var to = fresh.stream().map(Unit::id).toList();
            var told = to.stream()
                    .map(unit -> new Audience(unit, ACKNOWLEDGE_LAUNCH))
                    .toList();
            events.publishEvent(
                    new CampaignLaunched(id, order.from(), campaign.terms().name(), to, told, by, clock.instant()));
        }
        return fresh.size();
    }

    /** Those whose own campaign under this one is here already have launched it. */
    private void send(Campaign campaign, List<Unit> to, @Nullable UnitId superior, LaunchDues dues, Actor by) {
        var own = campaigns.findByParent(campaign.id()).stream()
                .filter(child -> child.step() != Step.REPLACED)
                .collect(Collectors.toMap(Campaign::unit, Function.identity(), (one, other) -> one));
        var sent = new Mark(clock.instant(), by.name());
        participations.saveAll(to.stream()
                .map(unit -> {
                    var part = Participation.sent(campaign.id(), unit.id(), unit.shortName(), superior, dues, sent);
                    var launched = own.get(unit.id());
                    return launched == null ? part : part.launching(launched.id(), launched.issuedAt());
                })
                .toList());
    }

    private @Nullable UnitId superior(Campaign campaign, UnitId from) {
        if (campaign.step() != Step.ACTIVE) {
            throw Refusal.because(LaunchReason.CAMPAIGN_OVER, campaign.terms().name());
        }
        if (from.equals(campaign.unit())) {
            return null;
        }
        var part = participations
                .findByCampaignAndUnit(campaign.id(), from)
                .orElseThrow(() -> Refusal.because(
                        LaunchReason.NOT_TAKING_PART, units.get(from).shortName()));
        if (part.state() == ParticipationState.SENT || part.state() == ParticipationState.LEFT) {
            throw Refusal.because(LaunchReason.ACKNOWLEDGE_FIRST, part.unitName());
        }
        return from;
    }

    private List<Unit> chosen(Order order) {
        Map<UnitId, Unit> below =
                units.below(order.from()).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return order.to().stream()
                .distinct()
                .map(unit -> {
                    var found = below.get(unit);
                    if (found == null) {
                        throw Refusal.because(
                                LaunchReason.NOT_DIRECTLY_BELOW,
                                units.get(unit).shortName(),
                                units.get(order.from()).shortName());
                    }
                    return found;
                })
                .toList();
    }
}
