package vn.thidua.nomination.application;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.drafting.Letterheads;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Column;
import vn.thidua.drafting.OfficialPaper.Head;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Named;
import vn.thidua.drafting.OfficialPaper.Row;
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.drafting.OfficialPaper.Text;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.Round;
import vn.thidua.shared.Days;

/** Lời văn: the notice of posting and the letter to agencies. */
@Component
class LetterWords {

    private final NominationWords words;
    private final NominationNews news;
    private final Letterheads heads;
    private final PaperFeet feet;

    LetterWords(NominationWords words, NominationNews news, Letterheads heads, PaperFeet feet) {
        this.words = words;
        this.news = news;
        this.heads = heads;
        this.feet = feet;
    }

    OfficialPaper posting(Round round, List<Nomination> posted) {
        var unit = feet.name(round.unit());
        return new OfficialPaper(
                head(round, said("posting-symbol"), ""),
                said("posting-title"),
                said("posting-subject", round.terms().name()),
                Named.NOBODY,
                List.of(
                        new Text(said(
                                "posting-says",
                                unit,
                                posted.size(),
                                round.terms().name())),
                        list(posted, said("column.until"), this::postedUntil),
                        new Text(said("posting-asks", unit)),
                        new Text(said("posting-end"))),
                feet.of(round.unit(), said("posting-receivers").lines().toList()),
                List.of());
    }

    OfficialPaper consultation(Round round, List<Nomination> inHand, List<String> agencies, LocalDate until) {
        var unit = feet.name(round.unit());
        return new OfficialPaper(
                head(
                        round,
                        said("consultation-symbol"),
                        said("consultation-subject", round.terms().name())),
                "",
                "",
                new Named(words.said("nomination.package.to"), agencies),
                List.of(
                        new Text(said(
                                "consultation-says",
                                unit,
                                inHand.size(),
                                round.terms().name())),
                        list(inHand, said("column.award"), one -> feet.award(one)),
                        new Text(said("consultation-asks", Days.written(until))),
                        new Text(said("consultation-end", unit))),
                feet.of(round.unit(), said("consultation-receivers").lines().toList()),
                List.of());
    }

    private String postedUntil(Nomination one) {
        var until = one.handling().postedUntil();
        return until == null ? "" : Days.written(until);
    }

    private Head head(Round round, String symbol, String subject) {
        return heads.of(round.unit(), null, symbol, subject, heads.place(round.unit()), null, news.today());
    }

    private Listing list(List<Nomination> listed, String last, Function<Nomination, String> told) {
        return new Listing(
                List.of(
                        new Column(8, words.said("nomination.package.column.no"), Side.CENTRE),
                        new Column(37, words.said("nomination.package.column.whom"), Side.LEFT),
                        new Column(35, words.said("nomination.package.column.achievement"), Side.LEFT),
                        new Column(20, last, Side.LEFT)),
                IntStream.range(0, listed.size())
                        .mapToObj(at -> Row.of(List.of(
                                String.valueOf(at + 1),
                                feet.whom(listed.get(at)),
                                listed.get(at).merit().achievement(),
                                told.apply(listed.get(at)))))
                        .toList());
    }

    private String said(String key, Object... details) {
        return words.said("nomination.letter." + key, details);
    }
}
