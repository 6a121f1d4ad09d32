package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.application.SeeingCampaigns;
import vn.thidua.campaign.domain.Sight;
import vn.thidua.campaign.store.CampaignHead;
import vn.thidua.campaign.store.CampaignQueries;
import vn.thidua.campaign.web.CampaignFrame.Entry;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Opens a campaign for a person: the one place that lets someone in. */
@Component
@NamedInterface("web")
public class CampaignFrames {

    private final SeeingCampaigns seeing;
    private final CampaignQueries campaigns;
    private final List<CampaignTab> others;
    private final Clock clock;

    CampaignFrames(SeeingCampaigns seeing, CampaignQueries campaigns, List<CampaignTab> others, Clock clock) {
        this.seeing = seeing;
        this.campaigns = campaigns;
        this.others = List.copyOf(others);
        this.clock = clock;
    }

    /** For the page of another room. */
    public CampaignFrame open(CampaignId id, Actor actor, CampaignTab tab) {
        return open(id, actor, tab, seeing.from(actor));
    }

    CampaignFrame open(CampaignId id, Actor actor, Tab tab) {
        return open(id, actor, tab.tab());
    }

    /** For a page that asks for more from the same place. */
    CampaignFrame open(CampaignId id, Actor actor, Tab tab, Sight sight) {
        return open(id, actor, tab.tab(), sight);
    }

    private CampaignFrame open(CampaignId id, Actor actor, CampaignTab tab, Sight sight) {
        return campaigns
                .head(id, sight)
                .filter(head -> seeing.sees(actor, new UnitId(head.unit())))
                .map(head -> new CampaignFrame(
                        head,
                        tab.path(),
                        tabs(head, actor),
                        seeing.ended(List.of(head.unit())).get(head.unit()),
                        LocalDate.now(clock)))
                .orElseThrow(() -> new NoSuchElementException("campaign " + id.value()));
    }

    private List<Entry> tabs(CampaignHead head, Actor actor) {
        var own = Arrays.stream(Tab.values()).map(tab -> new Entry(tab.tab(), tab.count(head)));
        var further = others.stream()
                .filter(tab -> tab.shownTo().test(actor, head.id()))
                .map(tab -> new Entry(tab, null));
        return Stream.concat(own, further)
                .sorted(Comparator.comparingInt(entry -> entry.tab().order()))
                .toList();
    }
}
