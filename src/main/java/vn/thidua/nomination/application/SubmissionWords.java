package vn.thidua.nomination.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.drafting.Letterheads;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Basis;
import vn.thidua.drafting.OfficialPaper.Column;
import vn.thidua.drafting.OfficialPaper.Head;
import vn.thidua.drafting.OfficialPaper.Heading;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Named;
import vn.thidua.drafting.OfficialPaper.Part;
import vn.thidua.drafting.OfficialPaper.Row;
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.drafting.OfficialPaper.Text;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.Round;

/** Lời văn: the submission to the level above with its list, and a report of achievements as a paper. */
@Component
class SubmissionWords {

    private final NominationWords words;
    private final NominationNews news;
    private final Letterheads heads;
    private final PaperFeet feet;

    SubmissionWords(NominationWords words, NominationNews news, Letterheads heads, PaperFeet feet) {
        this.words = words;
        this.news = news;
        this.heads = heads;
        this.feet = feet;
    }

    String fileName(Round round) {
        return said("file", feet.name(round.unit()), round.terms().name())
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
    }

    OfficialPaper submission(Round round, List<Nomination> listed) {
        var unit = feet.name(round.unit());
        var above = feet.above(round.unit());
        var parts = new ArrayList<Part>();
        said("grounds").lines().map(Basis::new).forEach(parts::add);
        parts.add(
                new Text(said("asks", unit, above, listed.size(), round.terms().name())));
        parts.add(list(listed));
        parts.add(new Text(said("attached", listed.size())));
        parts.add(new Text(said("end", unit, above)));
        return new OfficialPaper(
                heads.of(round.unit(), null, said("symbol"), "", heads.place(round.unit()), null, news.today()),
                said("title"),
                said("subject", round.terms().name()),
                new Named(said("to"), List.of(above)),
                parts,
                feet.of(round.unit(), said("receivers").lines().toList()),
                List.of());
    }

    OfficialPaper report(Nomination nomination) {
        var head = heads.of(nomination.unit(), null, "", "", heads.place(nomination.unit()), null, news.today());
        var parts = nomination
                .merit()
                .report()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.matches("[IVX]+\\. .*") ? (Part) new Heading(line) : new Text(line))
                .toList();
        return new OfficialPaper(
                new Head(head.above(), head.issuer(), head.nation(), head.motto(), "", "", head.placeAndDay()),
                said("report-title"),
                said(
                        "report-subject",
                        "@eligibility.award." + nomination.asked().award(),
                        nomination.nominee().name()),
                Named.NOBODY,
                parts,
                feet.of(nomination.unit(), List.of()),
                List.of());
    }

    private Listing list(List<Nomination> listed) {
        return new Listing(
                List.of(
                        new Column(8, said("column.no"), Side.CENTRE),
                        new Column(32, said("column.whom"), Side.LEFT),
                        new Column(22, said("column.award"), Side.LEFT),
                        new Column(26, said("column.achievement"), Side.LEFT),
                        new Column(12, said("column.vote"), Side.CENTRE)),
                IntStream.range(0, listed.size())
                        .mapToObj(at -> Row.of(row(at + 1, listed.get(at))))
                        .toList());
    }

    private List<String> row(int number, Nomination nomination) {
        var handling = nomination.handling();
        return List.of(
                String.valueOf(number),
                feet.whom(nomination),
                feet.award(nomination),
                nomination.merit().achievement(),
                handling.agreed() == null ? said("no-vote") : handling.agreed() + "/" + handling.voters());
    }

    private String said(String key, Object... details) {
        return words.said("nomination.package." + key, details);
    }
}
