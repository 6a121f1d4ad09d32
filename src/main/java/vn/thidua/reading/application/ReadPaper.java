package vn.thidua.reading.application;

import vn.thidua.plan.WrittenPlan;
import vn.thidua.reading.ReadingReason;
import vn.thidua.reading.text.PlanReader;
import vn.thidua.reading.text.SourceText;
import vn.thidua.shared.Refusal;

/** Văn bản đã đọc: a paper's text and the plan found in it. */
public record ReadPaper(SourceText source, WrittenPlan plan) {

    /** Refuses a text in which nothing of a plan can be recognised. */
    public static ReadPaper of(SourceText source, String name) {
        var plan = PlanReader.read(source);
        if (!isPlan(plan)) {
            throw Refusal.because(ReadingReason.NOT_A_PLAN, name);
        }
        return new ReadPaper(source, plan);
    }

    private static boolean isPlan(WrittenPlan plan) {
        return plan.head().documentType().isPresent()
                || !plan.sections().isEmpty()
                || !plan.targets().isEmpty();
    }
}
