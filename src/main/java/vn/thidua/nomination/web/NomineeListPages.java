package vn.thidua.nomination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.nomination.NomineeListId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.application.SeeingNominations;
import vn.thidua.nomination.application.SeeingNomineeLists;
import vn.thidua.nomination.application.SeeingNomineeLists.Shown;
import vn.thidua.nomination.domain.JudgedRow;
import vn.thidua.nomination.domain.JudgedRow.Outcome;
import vn.thidua.nomination.domain.Offer;
import vn.thidua.nomination.store.RoundQueries;
import vn.thidua.nomination.store.RoundQueries.Used;
import vn.thidua.nomination.web.NomineeListPage.Share;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Draws lists of nominees for a person. */
@Component
class NomineeListPages {

    private static final int SIZE = 100;

    private final SeeingNomineeLists seeing;
    private final SeeingNominations rounds;
    private final RoundQueries queries;
    private final Units units;
    private final Clock clock;

    NomineeListPages(
            SeeingNomineeLists seeing, SeeingNominations rounds, RoundQueries queries, Units units, Clock clock) {
        this.seeing = seeing;
        this.rounds = rounds;
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    ModelAndView lists(RoundId id, UnitId unit, @Nullable Refusal refusal, Actor actor) {
        var round = rounds.round(id, actor);
        var page =
                new NomineeListsPage(round, unit, units.get(unit).shortName(), seeing.sent(id, unit, actor), refusal);
        return answer("nomination/lists", page, refusal);
    }

    ModelAndView list(
            NomineeListId id,
            @Nullable Outcome show,
            int page,
            NomineeListForm form,
            @Nullable Refusal refusal,
            Actor actor) {
        var shown = seeing.show(id, actor);
        var counts = shown.rows().stream().collect(Collectors.groupingBy(JudgedRow::outcome, Collectors.counting()));
        var wanted = shown.rows().stream()
                .filter(row -> show == null || row.outcome() == show)
                .toList();
        var path = "/nominee-lists/" + id.value() + (show == null ? "" : "?show=" + show);
        var paging = new Paging(Math.max(1, page), SIZE, wanted.size(), path);
        var rows = wanted.stream().skip(paging.offset()).limit(SIZE).toList();
        return answer(
                "nomination/list",
                new NomineeListPage(
                        shown.list(),
                        shown.round(),
                        units.get(shown.list().unit()).shortName(),
                        rows,
                        counts,
                        shares(shown),
                        show,
                        paging,
                        shown.round().takes(LocalDate.now(clock)),
                        form,
                        refusal),
                refusal);
    }

    private List<Share> shares(Shown shown) {
        var used = queries.used(shown.round().id()).stream()
                .collect(Collectors.toMap(one -> one.award() + one.subject(), Used::dossiers));
        var ready = shown.rows().stream()
                .filter(row -> row.outcome() == Outcome.READY && row.offer() != null)
                .collect(Collectors.groupingBy(row -> key(row.offer()), Collectors.counting()));
        return shown.round().offers().stream()
                .map(offer -> new Share(
                        offer,
                        used.getOrDefault(key(offer), 0L),
                        ready.getOrDefault(key(offer), 0L),
                        shown.round().most(offer)))
                .toList();
    }

    private static String key(@Nullable Offer offer) {
        return offer == null ? "" : offer.award() + offer.subject();
    }

    private static ModelAndView answer(String view, Object page, @Nullable Refusal refusal) {
        var answer = new ModelAndView(view, "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
