package vn.thidua.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Bàn nhiệm vụ: work given and done for rooms that bring in what people did elsewhere. Each step asks Permission as if taken by hand. */
public interface TaskDesk {

    /** What is to be done, what comes of it and by when. */
    record Work(String title, String detail, String product, boolean urgent, LocalDate dueOn) {}

    /** Gives work of the actor's unit to the unit that leads it, with those that help. */
    TaskId give(@Nullable CampaignId campaign, Work work, UnitId lead, List<UnitId> helping, Actor by);

    void accept(TaskId task, Actor by);

    /**
     * Writes how far the lead's work is.
     *
     * @param why why it is late; only asked for after its day
     */
    void report(TaskId task, UnitId lead, int percent, String words, @Nullable String why, Actor by);

    void reportDone(TaskId task, Actor by);

    void confirm(TaskId task, Actor by);

    /** A leader's word to units at work on the task. */
    DirectiveId direct(TaskId task, String words, List<UnitId> to, Actor leader);

    void see(DirectiveId directive, Actor by);

    ExplanationId askWhy(TaskId task, UnitId of, String question, LocalDate dueOn, Actor leader);

    void explain(ExplanationId explanation, String words, Actor by);
}
