package vn.thidua.reading.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.AwardRule;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.LegalBasis;
import vn.thidua.plan.ParentPlan;
import vn.thidua.plan.PlanTask;
import vn.thidua.plan.Recipient;
import vn.thidua.plan.Stated;
import vn.thidua.plan.Target;
import vn.thidua.plan.WrittenPlan;

/** The parts of a written plan, in the order a person reviews them. */
final class Parts {

    /** Name and key of the part that has at most one item. */
    static final String SINGLE = "parent";

    private static final Part<Stated<?>> HEAD = stated("head", WrittenPlan::head, StatedSheets.HEAD);
    private static final Part<Stated<?>> CAMPAIGN = stated("campaign", WrittenPlan::campaign, StatedSheets.CAMPAIGN);
    private static final Part<ParentPlan> PARENT = new Part<>(
            SINGLE,
            plan -> plan.parent() == null ? Map.of() : Map.of(SINGLE, plan.parent()),
            (plan, items) -> Copies.with(plan, "parent", items.get(SINGLE)),
            key -> ItemSheets.PARENT,
            parent -> new Trace(parent.passage(), parent.certainty(), null),
            parent -> null,
            key -> new ParentPlan(null, null, null, null, null, null, null, 1));
    private static final Part<LegalBasis> LEGAL_BASES = listed(
            "legalBases",
            WrittenPlan::legalBases,
            LegalBasis::key,
            ItemSheets.LEGAL_BASIS,
            basis -> new Trace(basis.passage(), basis.certainty(), basis.doubt()),
            basis -> null,
            ItemSheets::blankBasis);
    private static final Part<Target> TARGETS = listed(
            "targets",
            WrittenPlan::targets,
            Target::key,
            WorkSheets.TARGET,
            target -> new Trace(target.passage(), target.certainty(), target.doubt()),
            Target::label,
            WorkSheets::blankTarget);
    private static final Part<PlanTask> TASKS = listed(
            "tasks",
            WrittenPlan::tasks,
            PlanTask::key,
            WorkSheets.TASK,
            task -> new Trace(task.passage(), task.certainty(), task.doubt()),
            PlanTask::label,
            key -> new PlanTask(key, null, "", null, List.of(), null, null, 1, null));
    private static final Part<Assignment> ASSIGNMENTS = listed(
            "assignments",
            WrittenPlan::assignments,
            Assignment::key,
            WorkSheets.ASSIGNMENT,
            assignment -> new Trace(assignment.passage(), assignment.certainty(), assignment.doubt()),
            Assignment::label,
            key -> new Assignment(key, null, "", null, List.of(), null, 1, null));
    private static final Part<Deadline> DEADLINES = listed(
            "deadlines",
            WrittenPlan::deadlines,
            Deadline::key,
            WorkSheets.DEADLINE,
            deadline -> new Trace(deadline.passage(), deadline.certainty(), deadline.doubt()),
            deadline -> null,
            WorkSheets::blankDeadline);
    private static final Part<AwardRule> AWARDS = listed(
            "awards",
            WrittenPlan::awards,
            AwardRule::key,
            ItemSheets.AWARD,
            rule -> new Trace(rule.passage(), rule.certainty(), null),
            rule -> null,
            key -> new AwardRule(key, null, null, List.of(), List.of(), List.of(), null, 1));
    private static final Part<Recipient> RECIPIENTS = listed(
            "recipients",
            WrittenPlan::recipients,
            Recipient::key,
            ItemSheets.RECIPIENT,
            recipient -> new Trace(recipient.passage(), recipient.certainty(), null),
            recipient -> null,
            key -> new Recipient(key, "", null, null, 1));

    static final List<Part<?>> ALL =
            List.of(HEAD, PARENT, CAMPAIGN, LEGAL_BASES, TARGETS, TASKS, ASSIGNMENTS, DEADLINES, AWARDS, RECIPIENTS);

    private Parts() {}

    /** A part whose items are the stated values of one record, each under its component's name. */
    private static Part<Stated<?>> stated(
            String name, Function<WrittenPlan, Record> of, Map<String, Sheet<Stated<?>>> sheets) {
        return new Part<>(
                name,
                plan -> {
                    var items = new LinkedHashMap<String, Stated<?>>();
                    sheets.keySet().forEach(key -> items.put(key, (Stated<?>) Copies.get(of.apply(plan), key)));
                    return items;
                },
                (plan, items) -> {
                    var record = of.apply(plan);
                    for (var item : items.entrySet()) {
                        record = Copies.with(record, item.getKey(), item.getValue());
                    }
                    return Copies.with(plan, name, record);
                },
                sheets::get,
                stated -> new Trace(stated.passage(), stated.certainty(), stated.doubt()),
                stated -> null,
                null);
    }

    /** A part that is a list of the plan, named like the list. */
    private static <T> Part<T> listed(
            String name,
            Function<WrittenPlan, List<T>> list,
            Function<T, String> key,
            Sheet<T> sheet,
            Function<T, Trace> trace,
            Function<T, @Nullable String> label,
            Function<String, T> blank) {
        return new Part<>(
                name,
                plan -> {
                    var items = new LinkedHashMap<String, T>();
                    list.apply(plan).forEach(item -> items.put(key.apply(item), item));
                    return items;
                },
                (plan, items) -> Copies.with(plan, name, List.copyOf(items.values())),
                any -> sheet,
                trace,
                label,
                blank);
    }
}
