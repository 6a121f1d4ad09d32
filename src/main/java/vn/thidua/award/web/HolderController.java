package vn.thidua.award.web;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.award.Holder;
import vn.thidua.award.application.SeeingAwards;
import vn.thidua.award.application.SeeingAwards.Seen;
import vn.thidua.award.application.SeeingFacts;
import vn.thidua.award.domain.AwardAct;
import vn.thidua.award.domain.RecordedFact;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/** Hồ sơ khen thưởng of one person, collective, household or unit: awards for life and the recorded facts. */
@Controller
@RequestMapping("/awards/holders/{kind}/{holder}")
class HolderController {

    private final SeeingAwards seeing;
    private final SeeingFacts facts;
    private final Units units;

    HolderController(SeeingAwards seeing, SeeingFacts facts, Units units) {
        this.seeing = seeing;
        this.facts = facts;
        this.units = units;
    }

    @GetMapping
    ModelAndView show(@PathVariable String kind, @PathVariable UUID holder, Actor actor) {
        var seen = seeing.holder(HolderPath.read(kind, holder), actor);
        return page(seen, facts.open(seen.card(), actor), false, actor);
    }

    @GetMapping("/conduct")
    ModelAndView conduct(@PathVariable String kind, @PathVariable UUID holder, Actor actor) {
        var seen = seeing.holder(HolderPath.read(kind, holder), actor);
        return page(seen, facts.conduct(seen.card(), actor), true, actor);
    }

    private ModelAndView page(Seen seen, List<RecordedFact> recorded, boolean conduct, Actor actor) {
        var named = new HashSet<UnitId>();
        seen.awards().forEach(line -> named.add(line.unit()));
        recorded.stream()
                .map(RecordedFact::holder)
                .filter(holder -> holder.kind() == Holder.Kind.UNIT)
                .forEach(holder -> named.add(new UnitId(holder.id())));
        var unit = seen.card().unit();
        return new ModelAndView(
                conduct ? "award/conduct" : "award/holder",
                "page",
                new HolderPage(
                        seen.card(),
                        seen.awards(),
                        recorded.stream().map(FactLine::new).toList(),
                        units.shortNames(named),
                        conduct,
                        seeing.may(AwardAct.RECORD_FACTS, unit, actor),
                        seeing.may(AwardAct.KEEP_AWARDS, unit, actor),
                        seeing.may(AwardAct.SEE_CONDUCT, unit, actor)));
    }
}
