package vn.thidua.task.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.Charge;
import vn.thidua.task.domain.Origin;
import vn.thidua.task.domain.Party;
import vn.thidua.task.domain.PartyRole;
import vn.thidua.task.domain.Priority;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskReason;
import vn.thidua.task.domain.Team;

/**
 * A task as typed. The day stays as it was typed until it is understood, so that nothing typed is lost.
 *
 * @param edition the wording the person began from
 * @param then "assign" gives it out at once
 */
public record TaskForm(
        @Nullable String title,
        @Nullable String detail,
        @Nullable String product,
        @Nullable Priority priority,
        @Nullable String dueOn,
        @Nullable String dueText,
        @Nullable UnitId lead,
        @Nullable List<UnitId> cooperating,
        @Nullable List<UnitId> watching,
        @Nullable CampaignId campaign,
        @Nullable TaskId parent,
        @Nullable Integer edition,
        @Nullable String then) {

    static TaskForm empty(@Nullable CampaignId campaign, @Nullable TaskId parent) {
        return new TaskForm(
                null,
                null,
                null,
                Priority.NORMAL,
                null,
                null,
                null,
                List.of(),
                List.of(),
                campaign,
                parent,
                null,
                null);
    }

    static TaskForm of(Task task) {
        var charge = task.charge();
        return new TaskForm(
                charge.title(),
                charge.detail(),
                charge.product(),
                charge.priority(),
                charge.dueOn() == null ? null : Days.written(charge.dueOn()),
                charge.dueText(),
                task.lead(),
                units(task, PartyRole.COOPERATING),
                units(task, PartyRole.WATCHING),
                task.campaign(),
                task.parent(),
                task.edition().number(),
                null);
    }

    private static List<UnitId> units(Task task, PartyRole role) {
        return task.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::unit)
                .toList();
    }

    public boolean cooperates(UnitId unit) {
        return cooperating != null && cooperating.contains(unit);
    }

    public boolean watches(UnitId unit) {
        return watching != null && watching.contains(unit);
    }

    boolean assigns() {
        return "assign".equals(then);
    }

    Origin origin() {
        return new Origin(campaign, null, parent);
    }

    Charge charge() {
        return Charge.of(title, detail, product, priority, day(dueOn), dueText);
    }

    Team team() {
        if (lead == null) {
            throw Refusal.because(TaskReason.LEAD_MISSING);
        }
        return Team.of(lead, given(cooperating), given(watching));
    }

    private static List<UnitId> given(@Nullable List<UnitId> units) {
        return units == null ? List.of() : units;
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Days.read(typed).orElseThrow(() -> Refusal.because(TaskReason.DAY_UNREADABLE, typed.strip()));
    }
}
