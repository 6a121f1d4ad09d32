package vn.thidua.campaign.application;

import static vn.thidua.campaign.domain.CampaignAct.KEEP_MEASURES;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.MeasureChanged;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.TargetsTracked;
import vn.thidua.campaign.domain.Campaign;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.campaign.domain.Contents;
import vn.thidua.campaign.domain.MeasureProposal;
import vn.thidua.campaign.domain.MeasureReason;
import vn.thidua.campaign.domain.MeasureTerms;
import vn.thidua.campaign.domain.Participations;
import vn.thidua.campaign.domain.TrackedTarget;
import vn.thidua.campaign.domain.TrackedTargets;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Đưa chỉ tiêu vào theo dõi: puts a plan's targets to work and keeps them; once launched they change with a reason only. */
@Service
@Transactional
public class KeepingMeasures {

    private final Campaigns campaigns;
    private final Contents contents;
    private final TrackedTargets measures;
    private final Participations participations;
    private final MeasureWords words;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingMeasures(
            Campaigns campaigns,
            Contents contents,
            TrackedTargets measures,
            Participations participations,
            MeasureWords words,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.contents = contents;
        this.measures = measures;
        this.participations = participations;
        this.words = words;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public boolean may(Actor actor, UnitId unit) {
        return permission.allows(KEEP_MEASURES, actor, unit);
    }

    /** Lets in who keeps the targets of a campaign of this unit; others hear why not. */
    public void require(Actor actor, UnitId unit) {
        permission.require(KEEP_MEASURES, actor, unit);
    }

    /** Puts every target of the plan to work that is not yet; says how many. Asking again adds nothing. */
    public int track(CampaignId id, Actor by) {
        var campaign = campaigns.locked(id);
        permission.require(KEEP_MEASURES, by, campaign.unit());
        var known = new HashMap<String, MeasureId>();
        var standing = measures.findByCampaignOrderByPosition(id);
        standing.stream().filter(one -> one.targetKey() != null).forEach(one -> known.put(one.targetKey(), one.id()));
        int at = next(standing);
        int added = 0;
        for (var target : contents.findById(id).orElseThrow().targets()) {
            if (!known.containsKey(target.key())) {
                var terms = words.named(MeasureProposal.of(target));
                var total = target.partOf() == null ? null : known.get(target.partOf());
                var tracked = measures.save(TrackedTarget.of(id, at++, target.key(), total, terms));
                known.put(target.key(), tracked.id());
                added++;
            }
        }
        if (added > 0) {
            events.publishEvent(
                    new TargetsTracked(id, campaign.unit(), campaign.terms().name(), added, by, clock.instant()));
        }
        return added;
    }

    /** A target the plan does not have. */
    public MeasureId add(
            CampaignId id, @Nullable MeasureId partOf, MeasureTerms terms, @Nullable String reason, Actor by) {
        var campaign = campaigns.locked(id);
        permission.require(KEEP_MEASURES, by, campaign.unit());
        var why = why(campaign, reason);
        var standing = measures.findByCampaignOrderByPosition(id);
        if (partOf != null && standing.stream().noneMatch(one -> one.id().equals(partOf))) {
            throw new NoSuchElementException("measure " + partOf.value());
        }
        var added = measures.save(TrackedTarget.of(id, next(standing), null, partOf, terms.checked()));
        tell(added, campaign, "campaign.measure.added", why, List.of(), by);
        return added.id();
    }

    /** Corrected freely until the campaign is launched, with a reason from then on. Saying the same again changes nothing. */
    public void correct(MeasureId id, MeasureTerms wanted, @Nullable String reason, Actor by) {
        var before = measures.locked(id);
        var campaign = kept(before, by);
        var after = before.corrected(wanted);
        var changes = words.changes(before.terms(), after.terms());
        if (!changes.isEmpty()) {
            var why = why(campaign, reason);
            measures.save(after);
            tell(after, campaign, "campaign.measure.corrected", why, changes, by);
        }
    }

    public void close(MeasureId id, String reason, Actor by) {
        var standing = measures.locked(id);
        var campaign = kept(standing, by);
        if (reason.isBlank()) {
            throw Refusal.because(MeasureReason.CHANGE_WITHOUT_REASON);
        }
        var closed = measures.save(standing.closing(reason.strip(), by, clock.instant()));
        tell(closed, campaign, "campaign.measure.taken-out", reason.strip(), List.of(), by);
    }

    public void reopen(MeasureId id, String reason, Actor by) {
        var closed = measures.locked(id);
        var campaign = kept(closed, by);
        var open = measures.save(closed.reopening());
        tell(open, campaign, "campaign.measure.taken-in", why(campaign, reason), List.of(), by);
    }

    private Campaign kept(TrackedTarget measure, Actor by) {
        var campaign = campaigns.get(measure.campaign());
        permission.require(KEEP_MEASURES, by, campaign.unit());
        return campaign;
    }

    private String why(Campaign campaign, @Nullable String reason) {
        if (reason != null && !reason.isBlank()) {
            return reason.strip();
        }
        if (participations.existsByCampaign(campaign.id())) {
            throw Refusal.because(MeasureReason.CHANGE_WITHOUT_REASON);
        }
        return "@campaign.measure.before-launch";
    }

    private void tell(
            TrackedTarget measure, Campaign campaign, String how, String why, List<Change> changes, Actor by) {
        events.publishEvent(new MeasureChanged(
                measure.id(),
                campaign.id(),
                campaign.unit(),
                how,
                measure.terms().name(),
                why,
                changes,
                by,
                clock.instant()));
    }

    private static int next(List<TrackedTarget> standing) {
        return standing.stream().mapToInt(TrackedTarget::position).max().orElse(0) + 1;
    }
}
