package vn.thidua.council.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.BallotMark;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MemberRole;
import vn.thidua.council.domain.Ruling;
import vn.thidua.council.domain.Seal;
import vn.thidua.council.domain.Seat;
import vn.thidua.council.domain.Tally;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Column;
import vn.thidua.drafting.OfficialPaper.Foot;
import vn.thidua.drafting.OfficialPaper.Head;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Named;
import vn.thidua.drafting.OfficialPaper.Part;
import vn.thidua.drafting.OfficialPaper.Row;
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.drafting.OfficialPaper.Signature;
import vn.thidua.drafting.OfficialPaper.Text;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Days;

/** What the minutes of a meeting and its counting record say in the same words. */
@Component
class CouncilPaper {

    /** Columns of words; what stands in the others is short. */
    private static final Set<String> WORDS = Set.of("item", "member-name", "post");

    private final Units units;
    private final CouncilWords words;

    CouncilPaper(Units units, CouncilWords words) {
        this.units = units;
        this.words = words;
    }

    OfficialPaper of(Meeting meeting, String title, String subject, List<Part> parts, Signature left) {
        var head = new Head(
                List.of(units.get(meeting.unit()).name().toUpperCase(CouncilWords.VIETNAMESE)),
                said("issuer").lines().toList(),
                words.said("drafting.nation"),
                words.said("drafting.motto"),
                said("number"),
                "",
                "");
        var receivers = new Named(said("receivers"), List.of(said("members"), said("filed")));
        var chair = new Signature(List.of(said("chair")), name(meeting, MemberRole.CHAIR));
        return new OfficialPaper(
                head, title, subject, Named.NOBODY, parts, new Foot(receivers, List.of(left, chair)), List.of());
    }

    /** Where it met, and which council it was. */
    List<Part> place(Meeting meeting) {
        return List.of(
                new Text(sentence(said("place", meeting.place()))),
                new Text(said("basis", units.get(meeting.unit()).name(), meeting.year(), meeting.basis())));
    }

    /** How it voted, and who handed in a ballot on paper. */
    List<Part> vote(Meeting meeting) {
        var parts = new ArrayList<Part>();
        parts.add(new Text(said("mode." + meeting.mode())));
        written(meeting, true).ifPresent(names -> parts.add(new Text(said("on-paper", names))));
        written(meeting, false).ifPresent(names -> parts.add(new Text(said("in-writing", names))));
        return parts;
    }

    private static Optional<String> written(Meeting meeting, boolean isPresent) {
        return meeting.seats().stream()
                .filter(seat -> seat.ballot() == BallotMark.WRITTEN && seat.isPresent() == isPresent)
                .map(Seat::name)
                .reduce((all, name) -> all + ", " + name);
    }

    /** What each thing voted on needed and reached, of how many, and which shares nobody has confirmed. */
    List<Part> results(Meeting meeting, List<AgendaItem> items) {
        var parts = new ArrayList<Part>();
        parts.add(listing(
                List.of(8, 37, 17, 12, 12, 14),
                List.of("minutes.no", "item", "minutes.needed", "agreed", "percent", "outcome"),
                items.stream().map(this::result).toList()));
        parts.add(new Text(said(meeting.lessRecused() ? "total.less" : "total.all", meeting.total())));
        if (items.stream().anyMatch(item -> !item.recusals().isEmpty())) {
            parts.add(new Text(said("total.open")));
        }
        items.stream()
                .filter(item -> !item.threshold().confirmed())
                .collect(Collectors.groupingBy(AgendaItem::threshold, LinkedHashMap::new, Collectors.toList()))
                .forEach((rule, some) -> parts.add(new Text(unconfirmed(rule, some))));
        return parts;
    }

    private List<String> result(AgendaItem item) {
        var tally = counted(item);
        var rule = item.threshold();
        return List.of(
                String.valueOf(item.position()),
                item.title(),
                said(needed(rule), rule.share(), rule.needed(tally.total())),
                tally.agreed() + "/" + tally.total(),
                tally.percent() + "%",
                words.said(tally.passed() ? "council.passed" : "council.failed"));
    }

    private String unconfirmed(Ruling rule, List<AgendaItem> items) {
        var numbers =
                items.stream().map(item -> String.valueOf(item.position())).collect(Collectors.joining(", "));
        var share = words.said(rule.key(), rule.share()).toLowerCase(Locale.ROOT);
        return said("unconfirmed", numbers, share, rule.basis());
    }

    private static String needed(Ruling rule) {
        return rule.strict() ? "needed.more-than" : "needed.at-least";
    }

    static Tally counted(AgendaItem item) {
        return Objects.requireNonNull(item.tally());
    }

    /** Who had an interest in a thing and did not vote on it. */
    List<Seat> recused(Meeting meeting, AgendaItem item) {
        return meeting.seats().stream()
                .filter(seat -> item.isRecused(seat.member()))
                .toList();
    }

    String seal(Seal seal) {
        return said("seal", moment(seal.sealedAt()), seal.number(), seal.mark());
    }

    Listing listing(List<Integer> shares, List<String> headings, List<List<String>> rows) {
        return new Listing(
                IntStream.range(0, shares.size())
                        .mapToObj(at -> new Column(
                                shares.get(at),
                                words.said("council." + headings.get(at)),
                                WORDS.contains(headings.get(at)) ? Side.LEFT : Side.CENTRE))
                        .toList(),
                rows.stream().map(Row::of).toList());
    }

    /** "08 giờ 03, ngày 24 tháng 11 năm 2025", or room for it. */
    String moment(@Nullable Instant at) {
        if (at == null) {
            return said("time-open");
        }
        var here = Days.here(at);
        return said(
                "time",
                "%02d".formatted(here.getHour()),
                "%02d".formatted(here.getMinute()),
                Days.dayFigures(here.toLocalDate()),
                Days.monthFigures(here.toLocalDate()),
                String.valueOf(here.getYear()));
    }

    /** Who has that role and came; nobody knows who stood in for someone who did not. */
    static Optional<Seat> came(Meeting meeting, MemberRole role) {
        return meeting.seats().stream()
                .filter(seat -> seat.role() == role && seat.isPresent())
                .findFirst();
    }

    static String name(Meeting meeting, MemberRole role) {
        return came(meeting, role).map(Seat::name).orElse("");
    }

    /** Words a person typed, with a full stop where they end with none. */
    static String sentence(String typed) {
        return typed.matches("(?s).*[.!?…,;:]") ? typed : typed + ".";
    }

    String said(String key, Object... details) {
        return words.said("council.minutes." + key, details);
    }
}
