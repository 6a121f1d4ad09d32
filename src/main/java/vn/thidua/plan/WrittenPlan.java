package vn.thidua.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kế hoạch as written: plan structure 1.0. What the reader makes, a person corrects, and a campaign lives by. */
public record WrittenPlan(
        PlanHead head,
        CampaignTerms campaign,
        @Nullable ParentPlan parent,
        List<LegalBasis> legalBases,
        List<Section> sections,
        List<Target> targets,
        List<PlanTask> tasks,
        List<Movement> movements,
        List<Assignment> assignments,
        List<Deadline> deadlines,
        List<AwardRule> awards,
        List<Recipient> recipients,
        List<Footnote> footnotes,
        List<Anomaly> anomalies) {

    public WrittenPlan {
        legalBases = List.copyOf(legalBases);
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        movements = List.copyOf(movements);
        assignments = List.copyOf(assignments);
        deadlines = List.copyOf(deadlines);
        awards = List.copyOf(awards);
        recipients = List.copyOf(recipients);
        footnotes = List.copyOf(footnotes);
        anomalies = List.copyOf(anomalies);
    }
}
