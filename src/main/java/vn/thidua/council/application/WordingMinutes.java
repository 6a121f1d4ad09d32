package vn.thidua.council.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MemberRole;
import vn.thidua.council.domain.Recusal;
import vn.thidua.council.domain.Seal;
import vn.thidua.council.domain.Seat;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Heading;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Part;
import vn.thidua.drafting.OfficialPaper.Signature;
import vn.thidua.drafting.OfficialPaper.Text;

/** Biên bản họp: its words, in the order of Nghị định 30/2020, Phụ lục III, Mẫu 1.9. */
@Component
class WordingMinutes {

    private final CouncilPaper paper;
    private final CouncilWords words;

    WordingMinutes(CouncilPaper paper, CouncilWords words) {
        this.paper = paper;
        this.words = words;
    }

    OfficialPaper of(Meeting meeting, List<AgendaItem> items, Seal counted) {
        var parts = new ArrayList<Part>();
        parts.add(new Text(paper.said("begin", paper.moment(meeting.openedAt()))));
        parts.addAll(paper.place(meeting));
        parts.addAll(people(meeting));
        parts.add(new Heading(paper.said("agenda")));
        items.forEach(item -> parts.addAll(item(meeting, item)));
        parts.add(new Heading(paper.said("vote")));
        parts.addAll(paper.vote(meeting));
        parts.addAll(paper.results(meeting, items));
        parts.add(new Text(paper.seal(counted)));
        parts.add(new Text(paper.said("end", paper.moment(meeting.closedAt()))));
        return paper.of(
                meeting,
                paper.said("title"),
                paper.said("subject", meeting.number(), meeting.year()),
                parts,
                new Signature(List.of(paper.said("secretary")), CouncilPaper.name(meeting, MemberRole.SECRETARY)));
    }

    private List<Part> people(Meeting meeting) {
        var quorum = meeting.quorum();
        var parts = new ArrayList<Part>();
        parts.add(new Heading(paper.said("people")));
        parts.add(new Text(paper.said(
                "attendance",
                meeting.total(),
                meeting.present(),
                meeting.total() - meeting.present(),
                words.said(quorum.key(), quorum.share()).toLowerCase(Locale.ROOT))));
        if (!quorum.confirmed()) {
            parts.add(new Text(paper.said("quorum-unconfirmed", quorum.basis())));
        }
        parts.add(members(meeting));
        parts.add(new Text(paper.said("chaired-by", person(meeting, MemberRole.CHAIR))));
        parts.add(new Text(paper.said("written-by", person(meeting, MemberRole.SECRETARY))));
        return parts;
    }

    private Listing members(Meeting meeting) {
        return paper.listing(
                List.of(8, 27, 32, 18, 15),
                List.of("minutes.no", "member-name", "post", "role", "minutes.roll"),
                IntStream.range(0, meeting.total())
                        .mapToObj(at -> row(at + 1, meeting.seats().get(at)))
                        .toList());
    }

    private List<String> row(int number, Seat seat) {
        return List.of(
                String.valueOf(number),
                seat.name(),
                seat.post(),
                role(seat),
                words.said("council.attendance." + seat.attendance()));
    }

    private String role(Seat seat) {
        return words.said("council.role." + seat.role());
    }

    private String person(Meeting meeting, MemberRole role) {
        return CouncilPaper.came(meeting, role)
                .map(seat -> seat.post().isEmpty() ? seat.name() : seat.name() + ", " + seat.post())
                .orElseGet(() -> paper.said("blank"));
    }

    /** What is voted on, what was written of it, and who did not vote: the first and the last not alone on a page. */
    private List<Text> item(Meeting meeting, AgendaItem item) {
        var lines = new ArrayList<String>();
        lines.add(paper.said("item", item.position(), item.title()));
        item.matter().detail().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        int said = lines.size();
        paper.recused(meeting, item).forEach(seat -> lines.add(paper.said("recused", seat.name(), reason(item, seat))));
        return IntStream.range(0, lines.size())
                .mapToObj(at -> new Text(
                        "",
                        CouncilPaper.sentence(lines.get(at).strip()),
                        at < lines.size() - 1 && (at == 0 || at >= said - 1)))
                .toList();
    }

    private static String reason(AgendaItem item, Seat seat) {
        return item.recusals().stream()
                .filter(one -> one.member().equals(seat.member()))
                .map(Recusal::reason)
                .findFirst()
                .orElse("");
    }
}
