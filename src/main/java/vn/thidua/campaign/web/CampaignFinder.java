package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.application.SeeingCampaigns;
import vn.thidua.campaign.store.CampaignFilter;
import vn.thidua.campaign.store.CampaignListQueries;
import vn.thidua.platform.web.Finder;
import vn.thidua.shared.Actor;

/** Finds campaigns by name, number or unit for the search box. */
@Component
class CampaignFinder implements Finder {

    private final SeeingCampaigns seeing;
    private final CampaignListQueries campaigns;
    private final Clock clock;

    CampaignFinder(SeeingCampaigns seeing, CampaignListQueries campaigns, Clock clock) {
        this.seeing = seeing;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public String heading() {
        return "campaign.job";
    }

    @Override
    public String everything() {
        return "/campaigns";
    }

    @Override
    public List<Found> find(Actor actor, String words, int most) {
        return campaigns.list(CampaignFilter.of(words), seeing.from(actor), LocalDate.now(clock)).stream()
                .limit(most)
                .map(row -> new Found(
                        row.name(),
                        Stream.of(row.fullSymbol(), row.unitName())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" · ")),
                        "/campaigns/" + row.id().value(),
                        "flag"))
                .toList();
    }
}
