package vn.thidua.reading.application;

import java.util.regex.Pattern;
import vn.thidua.plan.WrittenPlan;
import vn.thidua.reading.ReadingReason;
import vn.thidua.reading.text.Folded;
import vn.thidua.reading.text.PlanReader;
import vn.thidua.reading.text.SourceText;
import vn.thidua.shared.Refusal;

/** Văn bản đã đọc: a paper's text and the plan found in it. */
public record ReadPaper(SourceText source, WrittenPlan plan) {

    private static final Pattern MATTERS = Pattern.compile("thi dua|khen thuong|chi tieu|ke hoach|phong trao");

    /** Refuses a text in which nothing of a plan can be recognised. */
    public static ReadPaper of(SourceText source, String name) {
        var plan = PlanReader.read(source);
        if (!isPlan(plan, source)) {
            throw Refusal.because(ReadingReason.NOT_A_PLAN, name);
        }
        return new ReadPaper(source, plan);
    }

    /** A recipe has headings and figures too: without a document's type, it must at least speak of our matters. */
    private static boolean isPlan(WrittenPlan plan, SourceText source) {
        boolean form = !plan.sections().isEmpty() || !plan.targets().isEmpty();
        boolean office = plan.head().authority().isPresent()
                || !plan.legalBases().isEmpty()
                || MATTERS.matcher(Folded.fold(source.text())).find();
        return plan.head().documentType().isPresent() || form && office;
    }
}
