package vn.thidua.reading.text;

import java.util.Locale;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.Movement;
import vn.thidua.plan.PlanTask;
import vn.thidua.plan.Target;
import vn.thidua.plan.WrittenPlan;

/** The working part of a plan as JSON: what is to be reached, done, by whom, until when, and how it is rewarded. */
final class PlanWorkJson {

    private final Fields fields;

    PlanWorkJson(Fields fields) {
        this.fields = fields;
    }

    void write(WrittenPlan plan) {
        fields.list("targets", plan.targets(), this::target);
        fields.list("tasks", plan.tasks(), this::task);
        fields.list("movements", plan.movements(), this::movement);
        fields.list("assignments", plan.assignments(), this::assignment);
        fields.list("deadlines", plan.deadlines(), this::deadline);
        fields.list("awards", plan.awards(), rule -> {
            fields.text("level", rule.level());
            fields.text("decider", rule.decider());
            fields.words("forms", rule.forms());
            fields.words("objects", rule.objects());
            fields.words("principles", rule.principles());
            fields.read(rule.passage(), rule.certainty(), null);
        });
        fields.list("recipients", plan.recipients(), recipient -> {
            fields.text("name", recipient.name());
            fields.text("note", recipient.note());
            fields.read(recipient.passage(), recipient.certainty(), null);
        });
    }

    private void target(Target target) {
        fields.text("id", target.key());
        fields.text("label", target.label());
        fields.text("name", target.name());
        fields.text("group", target.group());
        fields.text("field", target.field());
        fields.text("comparator", target.comparator().sign());
        fields.figure("value", target.value());
        fields.figure("valueMax", target.valueMax());
        fields.text("valueText", target.valueText());
        fields.text("unit", target.unit());
        var direction = target.direction();
        fields.text("direction", direction == null ? null : direction.name().toLowerCase(Locale.ROOT));
        fields.text("baseline", target.baseline());
        fields.text("period", target.period());
        secondary(target);
        fields.text("parentTarget", target.partOf());
        var passage = target.passage();
        fields.text("sourceText", passage == null ? null : flowing(passage.raw()));
        fields.read(passage, target.certainty(), target.doubt());
    }

    private void secondary(Target target) {
        var second = target.secondary();
        if (second == null) {
            fields.text("secondaryValue", null);
            return;
        }
        fields.object("secondaryValue", () -> {
            fields.figure("value", second);
            fields.text("text", Fields.plain(second).replace('.', ','));
            fields.text("meaning", target.secondaryMeaning());
        });
    }

    private void task(PlanTask task) {
        fields.text("id", task.key());
        fields.text("label", task.label());
        fields.text("text", task.text());
        fields.text("field", task.field());
        fields.words("assignedUnits", task.units());
        fields.text("parent", task.parent());
        fields.read(task.passage(), task.certainty(), task.doubt());
    }

    private void movement(Movement movement) {
        fields.text("id", movement.key());
        fields.text("name", movement.name());
        fields.text("launcher", movement.launcher());
        fields.text("period", movement.period());
        fields.text("planSymbol", movement.planSymbol());
        fields.day("planDate", movement.planDate());
        fields.text("planIssuer", movement.planIssuer());
        fields.read(movement.passage(), movement.certainty(), null);
    }

    private void assignment(Assignment assignment) {
        fields.text("id", assignment.key());
        fields.text("unit", assignment.unit());
        fields.text("unitNote", assignment.unitNote());
        fields.text("label", assignment.label());
        fields.words("duties", assignment.duties());
        fields.read(assignment.passage(), assignment.certainty(), assignment.doubt());
    }

    private void deadline(Deadline deadline) {
        fields.text("id", deadline.key());
        fields.text("kind", deadline.kind().code());
        fields.day("date", deadline.date());
        fields.text("dateText", deadline.dateText());
        fields.text("relation", deadline.relation().code());
        fields.text("what", deadline.what());
        fields.text("from", deadline.from());
        fields.text("to", deadline.to());
        fields.text("channel", deadline.channel());
        if (deadline.rangeStart() != null || deadline.rangeEnd() != null) {
            fields.object("dateRange", () -> {
                fields.day("start", deadline.rangeStart());
                fields.day("end", deadline.rangeEnd());
            });
        }
        fields.text("recurrence", deadline.recurrence());
        var passage = deadline.passage();
        fields.text("sourceText", passage == null ? null : flowing(passage.raw()));
        fields.read(passage, deadline.certainty(), deadline.doubt());
    }

    /** Lines joined as a reader would read them. */
    private static String flowing(String raw) {
        return raw.strip().replaceAll("\\s+", " ");
    }
}
