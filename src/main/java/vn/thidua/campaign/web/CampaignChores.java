package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.store.DeadlineQueries;
import vn.thidua.campaign.store.DeadlineQueries.UnitDeadline;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Chores;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Sentence;

/** What the campaigns of a person's unit ask for next. */
@Component
class CampaignChores implements Chores {

    private static final int AHEAD_DAYS = 30;

    private final DeadlineQueries deadlines;

    CampaignChores(DeadlineQueries deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Chore> of(Actor actor, LocalDate today) {
        return deadlines.ofUnit(actor.unit(), today.plusDays(AHEAD_DAYS)).stream()
                .map(due -> new Chore(
                        due.day(),
                        title(due),
                        Words.of("campaign.chore.campaign", due.campaignName()),
                        "campaign.chore.open",
                        "/campaigns/" + due.campaign() + "/deadlines"))
                .toList();
    }

    /** Whose duty it is stands first: the plan asks much of others. */
    private static Words title(UnitDeadline due) {
        return due.fromWhom() == null || due.fromWhom().isBlank()
                ? Words.of("campaign.chore.what", Sentence.of(due.what()))
                : Words.of("campaign.chore.of", Sentence.of(due.fromWhom()), due.what());
    }
}
