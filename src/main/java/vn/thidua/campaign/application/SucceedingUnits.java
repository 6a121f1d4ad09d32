package vn.thidua.campaign.application;

import static vn.thidua.campaign.domain.CampaignAct.ACKNOWLEDGE_LAUNCH;
import static vn.thidua.campaign.domain.CampaignAct.LAUNCH_CAMPAIGN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import vn.thidua.campaign.domain.Mark;
import vn.thidua.campaign.domain.Participation;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.campaign.domain.Participations;
import vn.thidua.campaign.domain.Step;
import vn.thidua.notification.Audience;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Đơn vị sau sắp xếp: who is no more leaves a campaign, and who took its place takes part, with all below. */
@Service
@Transactional
public class SucceedingUnits {

    private final Campaigns campaigns;
    private final Participations participations;
    private final Successions successions;
    private final ParticipationTelling telling;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SucceedingUnits(
            Campaigns campaigns,
            Participations participations,
            Successions successions,
            ParticipationTelling telling,
            Units units,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.participations = participations;
        this.successions = successions;
        this.telling = telling;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** Says how many units left. Asking again changes nothing. */
    public int succeed(CampaignId id, Actor by) {
        var campaign = campaigns.locked(id);
        permission.require(LAUNCH_CAMPAIGN, by, campaign.unit());
        var standing = participations.findByCampaign(id).stream()
                .filter(part -> part.state() != ParticipationState.LEFT)
                .toList();
        var ended = units.ended(standing.stream().map(Participation::unit).toList());
        if (campaign.step() != Step.ACTIVE || ended.isEmpty()) {
            return 0;
        }
        var heirs = heirs(ended);
        var taking = standing.stream()
                .filter(part -> !ended.containsKey(part.unit()))
                .collect(Collectors.toMap(Participation::unit, Function.identity()));
        var fresh = new ArrayList<UnitId>();
        for (var part : standing) {
            var last = ended.get(part.unit());
            if (last != null) {
                leave(part, last, campaign, by);
                for (var heir : heirs.get(part.unit())) {
                    if (!taking.containsKey(heir) && !heir.equals(campaign.unit())) {
                        taking.put(heir, join(part, heir, heirs, last, by));
                        fresh.add(heir);
                    }
                }
            }
        }
        hang(
                taking.values().stream()
                        .filter(part -> !fresh.contains(part.unit()))
                        .toList(),
                heirs);
        tell(campaign, fresh, by);
        return ended.size();
    }

    private Map<UnitId, List<UnitId>> heirs(Map<UnitId, LocalDate> ended) {
        var heirs = new LinkedHashMap<UnitId, List<UnitId>>();
        ended.keySet().forEach(unit -> heirs.put(unit, successions.of(unit)));
        return heirs;
    }

    private void leave(Participation part, LocalDate day, Campaign campaign, Actor by) {
        var left = participations.save(part.leaving(day, by, clock.instant()));
        telling.tell(left, campaign, ParticipationStep.LEAVE, null, by);
    }

    private Participation join(
            Participation before, UnitId heir, Map<UnitId, List<UnitId>> heirs, LocalDate day, Actor by) {
        var dues = before.dues() == null ? LaunchDues.NONE : before.dues();
        var sent = new Mark(clock.instant(), by.name());
        return participations.save(Participation.sent(
                        before.campaign(),
                        heir,
                        units.get(heir).shortName(),
                        superior(before.superior(), heir, heirs),
                        dues,
                        sent)
                .beginning(day));
    }

    /** Those who reported to a unit that is no more report to the one that took its place. */
    private void hang(List<Participation> staying, Map<UnitId, List<UnitId>> heirs) {
        for (var part : staying) {
            if (part.superior() != null && heirs.containsKey(part.superior())) {
                participations.save(part.under(superior(part.superior(), part.unit(), heirs)));
            }
        }
    }

    /** Of several that took its place, the one the unit stands below now. */
    private @Nullable UnitId superior(@Nullable UnitId before, UnitId unit, Map<UnitId, List<UnitId>> heirs) {
        var several = before == null ? null : heirs.get(before);
        if (several == null) {
            return before;
        }
        return several.stream()
                .filter(heir -> !heir.equals(unit) && units.within(unit, heir))
                .findFirst()
                .orElse(several.isEmpty() || several.getFirst().equals(unit) ? null : several.getFirst());
    }

    private void tell(Campaign campaign, List<UnitId> fresh, Actor by) {
        if (!fresh.isEmpty()) {
            var told = fresh.stream()
                    .map(unit -> new Audience(unit, ACKNOWLEDGE_LAUNCH))
                    .toList();
            events.publishEvent(new CampaignLaunched(
                    campaign.id(), campaign.unit(), campaign.terms().name(), fresh, told, by, clock.instant()));
        }
    }
}
