package vn.thidua.council.application;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.Seal;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Heading;
import vn.thidua.drafting.OfficialPaper.Part;
import vn.thidua.drafting.OfficialPaper.Signature;
import vn.thidua.drafting.OfficialPaper.Text;

/** Biên bản kiểm phiếu: its words. */
@Component
class WordingCountRecord {

    private final CouncilPaper paper;

    WordingCountRecord(CouncilPaper paper) {
        this.paper = paper;
    }

    OfficialPaper of(Meeting meeting, List<AgendaItem> items, Seal counted) {
        var team = meeting.countingTeam();
        var parts = new ArrayList<Part>();
        parts.add(new Text(
                paper.said("counted." + meeting.mode(), paper.moment(counted.sealedAt()), String.join(", ", team))));
        parts.addAll(paper.place(meeting));
        parts.addAll(paper.vote(meeting));
        parts.add(new Heading(paper.said("ballots")));
        parts.add(paper.listing(
                List.of(8, 40, 9, 9, 11, 11, 12),
                List.of("minutes.no", "item", "issued", "returned", "invalid", "agreed", "opposed"),
                items.stream().map(WordingCountRecord::row).toList()));
        items.forEach(item -> paper.recused(meeting, item)
                .forEach(seat -> parts.add(new Text(paper.said("recused-of", item.position(), seat.name())))));
        parts.add(new Heading(paper.said("shares")));
        parts.addAll(paper.results(meeting, items));
        parts.add(new Text(paper.said("count-end", paper.seal(counted))));
        return paper.of(
                meeting,
                paper.said("count-title"),
                paper.said("count-subject", meeting.number(), meeting.year()),
                parts,
                new Signature(List.of(paper.said("counters")), "", team));
    }

    private static List<String> row(AgendaItem item) {
        var tally = CouncilPaper.counted(item);
        return List.of(
                String.valueOf(item.position()),
                item.title(),
                String.valueOf(tally.issued()),
                String.valueOf(tally.returned()),
                String.valueOf(tally.invalid()),
                String.valueOf(tally.agreed()),
                String.valueOf(tally.opposed()));
    }
}
