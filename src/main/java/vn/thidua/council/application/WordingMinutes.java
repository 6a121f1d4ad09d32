package vn.thidua.council.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.BallotMark;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MemberRole;
import vn.thidua.council.domain.Seal;
import vn.thidua.council.domain.Seat;
import vn.thidua.council.domain.Tally;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Column;
import vn.thidua.drafting.OfficialPaper.Foot;
import vn.thidua.drafting.OfficialPaper.Head;
import vn.thidua.drafting.OfficialPaper.Heading;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Named;
import vn.thidua.drafting.OfficialPaper.Part;
import vn.thidua.drafting.OfficialPaper.Row;
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.drafting.OfficialPaper.Signature;
import vn.thidua.drafting.OfficialPaper.Text;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Days;

/** The words of the minutes of a meeting and of its counting record, from what is sealed. */
@Component
class WordingMinutes {

    private final Units units;
    private final CouncilWords words;

    WordingMinutes(Units units, CouncilWords words) {
        this.units = units;
        this.words = words;
    }

    OfficialPaper minutes(Meeting meeting, List<AgendaItem> items, @Nullable Seal seal) {
        var parts = new ArrayList<Part>(opening(meeting));
        parts.add(new Heading(said("minutes.people")));
        parts.add(new Text(said(
                "minutes.attendance",
                meeting.total(),
                meeting.present(),
                meeting.total() - meeting.present(),
                quorum(meeting))));
        parts.add(people(meeting));
        parts.add(new Heading(said("minutes.agenda")));
        for (var item : items) {
            parts.add(new Text(said("minutes.item", item.position(), item.title())));
            if (!item.matter().detail().isEmpty()) {
                parts.add(new Text(item.matter().detail()));
            }
            recused(meeting, item).forEach(text -> parts.add(new Text(text)));
        }
        parts.add(new Heading(said("minutes.vote")));
        parts.addAll(vote(meeting));
        parts.add(results(items));
        parts.add(new Text(said("minutes.end", meeting.closedAt() == null ? "…" : hour(meeting.closedAt()))));
        if (seal != null) {
            parts.add(new Text(said("minutes.seal", seal.number(), seal.mark())));
        }
        return paper(
                meeting,
                said("minutes.title"),
                said("minutes.subject", meeting.number(), meeting.year()),
                parts,
                List.of(
                        new Signature(List.of(said("minutes.secretary")), name(meeting, MemberRole.SECRETARY)),
                        new Signature(List.of(said("minutes.chair")), name(meeting, MemberRole.CHAIR))));
    }

    OfficialPaper countRecord(Meeting meeting, List<AgendaItem> items, @Nullable Seal seal) {
        var parts = new ArrayList<Part>(opening(meeting));
        parts.add(new Text(said("minutes.team", meeting.counters())));
        parts.addAll(vote(meeting));
        parts.add(new Heading(said("minutes.result")));
        parts.add(counts(items));
        parts.add(new Text(said("minutes.ratio", said(meeting.lessRecused() ? "total.less" : "total.all"))));
        items.stream()
                .map(AgendaItem::threshold)
                .filter(rule -> !rule.confirmed())
                .map(rule -> said("minutes.unconfirmed", rule.share(), rule.basis()))
                .distinct()
                .forEach(text -> parts.add(new Text(text)));
        if (seal != null) {
            parts.add(new Text(said("minutes.seal", seal.number(), seal.mark())));
        }
        return paper(
                meeting,
                said("minutes.count-title"),
                said("minutes.count-subject", meeting.number(), meeting.year()),
                parts,
                List.of(
                        new Signature(List.of(said("minutes.counters")), meeting.counters()),
                        new Signature(List.of(said("minutes.chair")), name(meeting, MemberRole.CHAIR))));
    }

    private OfficialPaper paper(
            Meeting meeting, String title, String subject, List<Part> parts, List<Signature> signatures) {
        var head = new Head(
                List.of(units.get(meeting.unit()).name().toUpperCase(CouncilWords.VIETNAMESE)),
                said("minutes.issuer").lines().toList(),
                words.said("drafting.nation"),
                words.said("drafting.motto"),
                said("minutes.number"),
                "",
                "");
        var receivers = new Named(said("minutes.receivers"), List.of(said("minutes.members"), said("minutes.filed")));
        return new OfficialPaper(head, title, subject, Named.NOBODY, parts, new Foot(receivers, signatures), List.of());
    }

    private static Listing listing(List<Integer> shares, List<String> headings, List<List<String>> rows) {
        return new Listing(
                IntStream.range(0, shares.size())
                        .mapToObj(at -> new Column(shares.get(at), headings.get(at), at == 1 ? Side.LEFT : Side.CENTRE))
                        .toList(),
                rows.stream().map(Row::of).toList());
    }

    private List<Part> opening(Meeting meeting) {
        return List.of(
                new Text(said(
                        "minutes.begin",
                        meeting.openedAt() == null ? "…" : hour(meeting.openedAt()),
                        Days.written(meeting.heldOn()))),
                new Text(said("minutes.place", meeting.place())),
                new Text(said("minutes.basis", units.get(meeting.unit()).name(), meeting.year(), meeting.basis())));
    }

    private Listing people(Meeting meeting) {
        return listing(
                List.of(8, 30, 32, 15, 15),
                List.of(said("minutes.no"), said("member-name"), said("post"), said("role"), said("attendance")),
                IntStream.range(0, meeting.total())
                        .mapToObj(at -> row(at + 1, meeting.seats().get(at)))
                        .toList());
    }

    private List<String> row(int number, Seat seat) {
        return List.of(
                String.valueOf(number),
                seat.name(),
                seat.post(),
                said("role." + seat.role()),
                said("attendance." + seat.attendance()));
    }

    private List<Part> vote(Meeting meeting) {
        var parts = new ArrayList<Part>();
        parts.add(new Text(said("minutes.mode." + meeting.mode())));
        var written = meeting.seats().stream()
                .filter(seat -> seat.ballot() == BallotMark.WRITTEN)
                .map(Seat::name)
                .collect(Collectors.joining(", "));
        if (!written.isEmpty()) {
            parts.add(new Text(said("minutes.written", written)));
        }
        return parts;
    }

    private Listing results(List<AgendaItem> items) {
        return listing(
                List.of(8, 46, 14, 16, 16),
                List.of(said("minutes.no"), said("item"), said("agreed"), said("percent"), said("outcome")),
                items.stream()
                        .map(item -> List.of(
                                String.valueOf(item.position()),
                                item.title(),
                                count(
                                        item,
                                        item.tally() == null ? 0 : item.tally().agreed()),
                                item.tally() == null ? "" : item.tally().percent() + "%",
                                outcome(item)))
                        .toList());
    }

    private Listing counts(List<AgendaItem> items) {
        return listing(
                List.of(8, 21, 9, 8, 11, 10, 11, 13, 9),
                List.of(
                        said("minutes.no"),
                        said("item"),
                        said("issued"),
                        said("returned"),
                        said("invalid"),
                        said("agreed"),
                        said("opposed"),
                        said("percent"),
                        said("outcome")),
                items.stream().map(this::counted).toList());
    }

    private List<String> counted(AgendaItem item) {
        Tally tally = item.tally();
        if (tally == null) {
            return List.of(String.valueOf(item.position()), item.title(), "", "", "", "", "", "", "");
        }
        return List.of(
                String.valueOf(item.position()),
                item.title(),
                String.valueOf(tally.issued()),
                String.valueOf(tally.returned()),
                String.valueOf(tally.invalid()),
                String.valueOf(tally.agreed()),
                String.valueOf(tally.opposed()),
                "%d/%d (%s%%)".formatted(tally.agreed(), tally.total(), tally.percent()),
                outcome(item));
    }

    private List<String> recused(Meeting meeting, AgendaItem item) {
        return item.recusals().stream()
                .flatMap(one -> meeting.seats().stream()
                        .filter(seat -> seat.member().equals(one.member()))
                        .map(seat -> said("minutes.recused", seat.name(), one.reason())))
                .sorted()
                .toList();
    }

    private static String count(AgendaItem item, int of) {
        return item.tally() == null ? "" : of + "/" + item.tally().total();
    }

    private String outcome(AgendaItem item) {
        return item.tally() == null ? "" : said(item.tally().passed() ? "passed" : "failed");
    }

    private String quorum(Meeting meeting) {
        return words.said(meeting.quorum().key(), meeting.quorum().share()).toLowerCase(Locale.ROOT);
    }

    private static String name(Meeting meeting, MemberRole role) {
        return meeting.seats().stream()
                .filter(seat -> seat.role() == role)
                .map(Seat::name)
                .findFirst()
                .orElse("");
    }

    private static String hour(Instant at) {
        return Days.moment(at).substring(0, 5);
    }

    private String said(String key, Object... details) {
        return words.said("council." + key, details);
    }
}
