package vn.thidua.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Histories;
import vn.thidua.platform.web.Ui;
import vn.thidua.task.application.ReadingTasks.Whole;
import vn.thidua.task.domain.Directive;
import vn.thidua.task.domain.Explanation;
import vn.thidua.task.domain.ExplanationStep;
import vn.thidua.task.domain.Party;
import vn.thidua.task.domain.PartyRole;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskStep;
import vn.thidua.task.domain.Timing;
import vn.thidua.task.store.TaskRow;

/**
 * One task: what is wanted, how far it is, and what this person may do about it.
 *
 * @param names of all units on the page
 * @param campaign the campaign it belongs to, where this person may see it
 * @param parts the tasks under it that this person may see
 * @param entry names the entry the form would make
 */
public record TaskPage(
        Whole whole,
        Map<UnitId, String> names,
        @Nullable RunningCampaign campaign,
        List<TaskRow> parts,
        Doing doing,
        List<Order> orders,
        List<Asked> asked,
        List<Histories.Line> history,
        UUID entry,
        LocalDate today) {

    /**
     * What this person may do here.
     *
     * @param leads the units it can be handed over to; empty when it cannot
     * @param reporting the units whose work may be written down
     * @param directed the units that can be directed
     * @param leader whether in the person's own name
     * @param askable the units that can be asked to explain
     */
    public record Doing(
            List<TaskStep> steps,
            boolean edit,
            boolean divide,
            boolean add,
            boolean tick,
            List<Unit> leads,
            List<UnitId> reporting,
            boolean progressIsMade,
            List<UnitId> directed,
            boolean leader,
            List<UnitId> askable) {}

    /** A directive, and whether this person may say that it was seen. */
    public record Order(Directive directive, boolean signs) {}

    /** A request for an explanation, with the steps this person may take. */
    public record Asked(Explanation explanation, List<ExplanationStep> steps) {}

    public Task task() {
        return whole.task();
    }

    public Timing timing() {
        return task().timing(today);
    }

    public boolean isLate() {
        return timing().kind() == Timing.Kind.OVERDUE;
    }

    public String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }

    public List<String> units(PartyRole role) {
        return task().parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::unit)
                .map(this::name)
                .sorted()
                .toList();
    }

    /** "UBND xã Gia Lộc giao Phòng VH-XH chủ trì · hạn 05/12/2025". */
    public String context(Ui ui) {
        var line = ui.text("task.context", name(task().unit()), name(task().lead()));
        return task().charge().dueOn() == null
                ? line
                : line + " · " + ui.text("task.until", ui.date(task().charge().dueOn()));
    }

    public String path() {
        return "/tasks/" + task().id().value();
    }

    public long ticked() {
        return task().checklist().stream().filter(line -> line.isDone()).count();
    }
}
