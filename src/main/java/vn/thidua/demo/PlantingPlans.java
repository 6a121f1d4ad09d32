package vn.thidua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Unit;
import vn.thidua.plan.CampaignKind;
import vn.thidua.plan.CampaignTerms;
import vn.thidua.plan.Level;
import vn.thidua.plan.ParentPlan;
import vn.thidua.plan.PlanHead;
import vn.thidua.plan.Plans;
import vn.thidua.plan.Stated;
import vn.thidua.plan.WrittenPlan;
import vn.thidua.shared.Actor;

/** Plants the short plan by which a commune launches the city's campaign at home, typed by its officer. */
@Component
@ConditionalOnProperty("thidua.demo")
class PlantingPlans {

    private static final LocalDate CITED = LocalDate.of(2025, 9, 9);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    /** Numbers of these plans run from the first over so many. */
    private static final int FIRST_NUMBER = 41, NUMBERS = 150;

    private final Plans plans;
    private final Map<String, String> words = DemoFile.words("words.tsv");
    private final String text = DemoFile.text("commune-plan.txt");

    PlantingPlans(Plans plans) {
        this.plans = plans;
    }

    /** Confirms it, and with it the commune's own campaign begins. */
    void confirm(Unit commune, LocalDate day, Actor officer) {
        var kind = said("area-" + commune.kind());
        var area = commune.name().substring(commune.name().indexOf(kind));
        var place = area.substring(kind.length()).strip();
        var number = String.valueOf(FIRST_NUMBER + Math.floorMod(commune.name().hashCode(), NUMBERS));
        var subject = said("plan-subject").replace("{area}", area);
        var written = text.replace("{upper}", area.toUpperCase(Locale.ROOT))
                .replace("{number}", number)
                .replace("{place}", place)
                .replace("{day}", String.valueOf(day.getDayOfMonth()))
                .replace("{month}", String.valueOf(day.getMonthValue()))
                .replace("{subject}", subject)
                .replace("{unit}", commune.name())
                .replace("{area}", area);
        plans.confirm(
                commune.id(), plan(commune.name(), place, number, day, subject), null, written, List.of(), officer);
    }

    private WrittenPlan plan(String issuer, String place, String number, LocalDate day, String subject) {
        var head = new PlanHead(
                Stated.byHand(said("plan-type")),
                Stated.byHand(number),
                Stated.byHand(said("plan-symbol")),
                Stated.byHand(issuer),
                Stated.byHand(Level.COMMUNE),
                Stated.byHand(place),
                Stated.byHand(day),
                Stated.byHand(subject),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing());
        var terms = new CampaignTerms(
                Stated.byHand(subject.substring(subject.indexOf(' ', subject.indexOf(' ') + 1) + 1)),
                Stated.byHand(CampaignKind.WAVE),
                Stated.nothing(),
                Stated.nothing(),
                Stated.byHand(said("plan-start")),
                Stated.byHand(day),
                Stated.byHand(said("plan-end")),
                Stated.byHand(END),
                List.of());
        var higher = new ParentPlan(
                said("plan-type"),
                said("followed-symbol"),
                CITED,
                said("followed-issuer"),
                Level.PROVINCE,
                null,
                null,
                1);
        return new WrittenPlan(
                head, terms, higher, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    private String said(String key) {
        return words.getOrDefault(key, key);
    }
}
