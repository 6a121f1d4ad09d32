package vn.thidua.campaign.application;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignIssued;
import vn.thidua.campaign.CampaignReplaced;
import vn.thidua.campaign.domain.Campaign;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.campaign.domain.ChargedUnits;
import vn.thidua.campaign.domain.Content;
import vn.thidua.campaign.domain.Contents;
import vn.thidua.campaign.domain.UnitPath;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.Units;
import vn.thidua.plan.PlanConfirmed;
import vn.thidua.plan.PlanYear;
import vn.thidua.plan.Plans;

/** Brings a confirmed plan to life as a campaign, in the same transaction: no plan without its campaign. */
@Service
@Transactional
class IssuingCampaigns {

    private final Campaigns campaigns;
    private final Contents contents;
    private final Plans plans;
    private final Units units;
    private final ApplicationEventPublisher events;

    IssuingCampaigns(
            Campaigns campaigns, Contents contents, Plans plans, Units units, ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.contents = contents;
        this.plans = plans;
        this.units = units;
        this.events = events;
    }

    /** Hearing of the same plan twice makes one campaign. */
    @EventListener
    void on(PlanConfirmed confirmed) {
        if (campaigns.findByPlan(confirmed.about()).isPresent()) {
            return;
        }
        var plan = plans.get(confirmed.about());
        var unit = units.get(plan.unit());
        int year = PlanYear.of(plan.plan()).orElseThrow();
        var campaign = Campaign.issued(
                plan, year, UnitPath.of(unit.id(), units), unit.shortName(), confirmed.by(), confirmed.at());
        var parent = parentOf(campaign);
        campaigns.save(parent.map(found -> campaign.under(found.id())).orElse(campaign));
        contents.save(Content.of(campaign.id(), plan, charged(unit)));
        adopt(campaign);
        if (confirmed.replaces() != null) {
            campaigns.findByPlan(confirmed.replaces()).ifPresent(old -> replace(old, campaign, confirmed));
        }
        events.publishEvent(new CampaignIssued(
                campaign.id(), unit.id(), plan.id(), campaign.terms().name(), confirmed.by(), confirmed.at()));
    }

    /** The campaign of the plan confirmed before gives its children to the new one, and stays to be looked at. */
    private void replace(Campaign old, Campaign campaign, PlanConfirmed confirmed) {
        campaigns.save(old.replacedBy(campaign.id()));
        campaigns.findByParent(old.id()).forEach(child -> campaigns.save(child.under(campaign.id())));
        events.publishEvent(new CampaignReplaced(
                old.id(), old.unit(), campaign.id(), old.terms().name(), confirmed.by(), confirmed.at()));
    }

    private ChargedUnits charged(Unit unit) {
        var all = new ArrayList<>(units.below(unit.id()));
        all.add(unit);
        return new ChargedUnits(all);
    }

    /** The campaign of the higher plan, if it is here and only one answers to that number. */
    private Optional<Campaign> parentOf(Campaign campaign) {
        var cited = campaign.higher();
        if (cited == null || cited.symbolKey() == null || cited.year() == null) {
            return Optional.empty();
        }
        var found =
                campaigns
                        .findByDocumentSymbolKeyAndDocumentYearAndReplacedByIsNull(cited.symbolKey(), cited.year())
                        .stream()
                        .filter(higher -> higher.carriedOutBy(campaign))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A higher plan that comes in after the plans it is carried out by finds them waiting. */
    private void adopt(Campaign campaign) {
        var key = campaign.document().symbolKey();
        if (key == null) {
            return;
        }
        campaigns
                .findByHigherSymbolKeyAndHigherYearAndParentIsNull(
                        key, campaign.document().year())
                .stream()
                .filter(campaign::carriedOutBy)
                .forEach(child -> campaigns.save(child.under(campaign.id())));
    }
}
