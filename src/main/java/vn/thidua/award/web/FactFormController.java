package vn.thidua.award.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.application.HolderCard;
import vn.thidua.award.application.RecordingFacts;
import vn.thidua.award.application.SeeingAwards;
import vn.thidua.award.domain.AwardAct;
import vn.thidua.award.domain.FactKind;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Ghi một dữ kiện of a holder: each kind its own form. */
@Controller
@RequestMapping("/awards/holders/{kind}/{holder}/facts/{sort}")
class FactFormController {

    private final SeeingAwards seeing;
    private final RecordingFacts recording;
    private final Clock clock;

    FactFormController(SeeingAwards seeing, RecordingFacts recording, Clock clock) {
        this.seeing = seeing;
        this.recording = recording;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable String kind, @PathVariable UUID holder, @PathVariable String sort, Actor actor) {
        var card = card(kind, holder, actor);
        return page(card, named(sort, card), Typed.NOTHING, null);
    }

    @PostMapping
    ModelAndView record(
            @PathVariable String kind,
            @PathVariable UUID holder,
            @PathVariable String sort,
            @RequestParam Map<String, String> fields,
            Actor actor,
            RedirectAttributes next) {
        var card = card(kind, holder, actor);
        var asked = named(sort, card);
        var typed = new Typed(fields);
        try {
            recording.record(card.holder(), new FactReading(typed, LocalDate.now(clock)).read(asked), actor);
        } catch (Refusal refusal) {
            return page(card, asked, typed, refusal);
        }
        Notice.done(next, "award.recorded", card.name());
        return new ModelAndView("redirect:" + new FactFormPage(card, asked, FactField.of(asked), typed, null).back());
    }

    /** Who may not record here is told so before anything is read. */
    private HolderCard card(String kind, UUID holder, Actor actor) {
        var card = seeing.holder(HolderPath.read(kind, holder), actor).card();
        seeing.require(AwardAct.RECORD_FACTS, card.unit(), actor);
        return card;
    }

    private static FactKind named(String sort, HolderCard card) {
        return Arrays.stream(FactKind.values())
                .filter(one -> one.name().equals(sort))
                .filter(FactKind.of(card.holder().kind())::contains)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("facts of kind " + sort));
    }

    private static ModelAndView page(HolderCard card, FactKind kind, Typed typed, @Nullable Refusal refusal) {
        var answer = new ModelAndView(
                "award/fact_form", "page", new FactFormPage(card, kind, FactField.of(kind), typed, refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
