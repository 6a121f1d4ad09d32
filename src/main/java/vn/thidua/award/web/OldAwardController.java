package vn.thidua.award.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.thidua.award.AwardRegister.Entry;
import vn.thidua.award.application.AwardCodes;
import vn.thidua.award.application.HolderCard;
import vn.thidua.award.application.KeepingAwards;
import vn.thidua.award.application.SeeingAwards;
import vn.thidua.award.domain.AwardAct;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Office;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Ghi một khen thưởng cũ of a holder, from a decision of before the program. */
@Controller
@RequestMapping("/awards/holders/{kind}/{holder}/awards")
class OldAwardController {

    private final SeeingAwards seeing;
    private final KeepingAwards keeping;
    private final AwardCodes codes;
    private final Clock clock;

    OldAwardController(SeeingAwards seeing, KeepingAwards keeping, AwardCodes codes, Clock clock) {
        this.seeing = seeing;
        this.keeping = keeping;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable String kind, @PathVariable UUID holder, Actor actor) {
        return page(card(kind, holder, actor), Typed.NOTHING, null);
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable String kind,
            @PathVariable UUID holder,
            @RequestParam Map<String, String> fields,
            Actor actor,
            RedirectAttributes next) {
        var card = card(kind, holder, actor);
        var typed = new Typed(fields);
        try {
            keeping.enter(List.of(entry(card, typed)), actor);
        } catch (Refusal refusal) {
            return page(card, typed, refusal);
        }
        Notice.done(next, "award.entered", card.name());
        return new ModelAndView("redirect:" + HolderPath.of(card.holder()));
    }

    private Entry entry(HolderCard card, Typed typed) {
        var day = typed.day("day");
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.because(AwardReason.DAY_FUTURE, day);
        }
        return new Entry(
                card.holder(),
                card.subject(),
                typed.or("name", card.name()),
                card.unit(),
                typed.get("award"),
                new FactReading(typed, LocalDate.now(clock)).year(),
                typed.one(CommendationKind.class, "kind", "award.column.kind"),
                typed.get("decision"),
                day,
                typed.one(Office.class, "office", "award.column.office"),
                typed.get("issuer"),
                null,
                Set.of());
    }

    private HolderCard card(String kind, UUID holder, Actor actor) {
        var card = seeing.holder(HolderPath.read(kind, holder), actor).card();
        seeing.require(AwardAct.KEEP_AWARDS, card.unit(), actor);
        return card;
    }

    private ModelAndView page(HolderCard card, Typed typed, @Nullable Refusal refusal) {
        var fitting = codes.all().stream()
                .filter(award -> award.subjects().contains(card.subject()))
                .toList();
        var answer = new ModelAndView("award/old_award", "page", new OldAwardPage(card, fitting, typed, refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
