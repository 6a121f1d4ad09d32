package vn.thidua.task.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.MeasureId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;
import vn.thidua.task.DirectiveId;
import vn.thidua.task.ExplanationId;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.ExplanationState;
import vn.thidua.task.domain.TaskSight;

/** What leaders said and asked, over all tasks and campaigns. */
@Repository
public class MatterQueries {

    /** Directives and requests on one page. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    MatterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One directive.
     *
     * @param receivers units it was given to, {@code seen} of which have seen it
     * @param waiting whether the own unit has not seen it yet
     */
    public record DirectiveRow(
            DirectiveId id,
            UnitId unit,
            @Nullable TaskId task,
            @Nullable String taskTitle,
            @Nullable CampaignId campaign,
            @Nullable MeasureId measure,
            String words,
            String leaderName,
            String byName,
            Instant at,
            long receivers,
            long seen,
            boolean waiting) {}

    /** One request for an explanation. */
    public record ExplanationRow(
            ExplanationId id,
            UnitId unit,
            UnitId asked,
            @Nullable TaskId task,
            @Nullable String taskTitle,
            String question,
            LocalDate dueOn,
            ExplanationState state) {

        public boolean isOverdue(LocalDate today) {
            return state == ExplanationState.ASKED && dueOn.isBefore(today);
        }
    }

    /** Those not seen yet first, then the newest. */
    public List<DirectiveRow> directives(TaskSight sight, @Nullable CampaignId campaign) {
        return jdbc.sql("""
                        select * from (
                            select d.id, d.unit, d.task, t.title as task_title, d.campaign, d.measure, d.words, d.leader_name,
                                   d.by_name, d.at,
                                   (select count(*) from task.receipt r where r.directive = d.id) as receivers,
                                   (select count(r.seen_at) from task.receipt r where r.directive = d.id) as seen,
                                   exists (select from task.receipt r
                                           where r.directive = d.id and r.unit = :own and r.seen_at is null) as waiting
                            from task.directive d left join task.task t on t.id = d.task
                            where (d.unit in (select unnest(cast(:within as uuid[]))) or exists (
                                      select from task.receipt r
                                      where r.directive = d.id and r.unit in (select unnest(cast(:within as uuid[])))))
                              and (cast(:campaign as uuid) is null or d.campaign = cast(:campaign as uuid))) seen
                        order by waiting desc, at desc
                        limit :most
                        """)
                .param("own", sight.own().value())
                .param("within", IdArray.of(sight.within()))
                .param("campaign", campaign == null ? null : campaign.value())
                .param("most", MOST)
                .query(DirectiveRow.class)
                .list();
    }

    /** The overdue first, then those still open, by day. */
    public List<ExplanationRow> explanations(TaskSight sight, @Nullable CampaignId campaign) {
        return jdbc.sql("""
                        select e.id, e.unit, e.asked, e.task, t.title as task_title, e.question, e.due_on, e.state
                        from task.explanation e left join task.task t on t.id = e.task
                        where (e.unit in (select unnest(cast(:within as uuid[]))) or e.asked in (select unnest(cast(:within as uuid[]))))
                          and (cast(:campaign as uuid) is null or e.campaign = cast(:campaign as uuid))
                        order by array_position(array['ASKED', 'ANSWERED', 'REMARKED', 'WITHDRAWN'], e.state), e.due_on
                        limit :most
                        """)
                .param("within", IdArray.of(sight.within()))
                .param("campaign", campaign == null ? null : campaign.value())
                .param("most", MOST)
                .query(ExplanationRow.class)
                .list();
    }
}
