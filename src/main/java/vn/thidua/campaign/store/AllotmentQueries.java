package vn.thidua.campaign.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.Method;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;

/** Which unit is to reach what. */
@Repository
public class AllotmentQueries {

    private final JdbcClient jdbc;

    AllotmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is said of these units so far. */
    public List<AllotmentRow> of(MeasureId measure, List<UnitId> units) {
        return jdbc.sql("""
                        select unit, goal, source
                        from campaign.allotment
                        where measure = :measure and unit in (select unnest(cast(:units as uuid[])))
                        """)
                .param("measure", measure.value())
                .param("units", IdArray.of(units))
                .query(AllotmentRow.class)
                .list();
    }

    /** The goal of one unit that has others below it. */
    public Optional<BigDecimal> goal(MeasureId measure, UnitId unit) {
        return jdbc.sql(
                        "select goal from campaign.allotment where measure = :measure and unit = :unit and goal is not null")
                .param("measure", measure.value())
                .param("unit", unit.value())
                .query(BigDecimal.class)
                .optional();
    }

    /**
     * One target over all units below one.
     *
     * @param wholeGoal the campaign's goal
     * @param ownGoal what was allotted to the unit itself
     */
    public record Overview(
            UUID id,
            String name,
            @Nullable String unitOfMeasure,
            Method method,
            boolean summed,
            boolean part,
            @Nullable BigDecimal wholeGoal,
            @Nullable BigDecimal ownGoal,
            long units,
            @Nullable BigDecimal sum) {}

    public List<Overview> overview(CampaignId campaign, UnitId from, List<UnitId> below) {
        return jdbc.sql("""
                        select m.id, m.name, m.unit_of_measure, m.method, m.summed, m.part_of is not null as part,
                               m.goal as whole_goal, own.goal as own_goal, count(a.goal) as units, sum(a.goal) as sum
                        from campaign.measure m
                        left join campaign.allotment own on own.measure = m.id and own.unit = :unit
                        left join campaign.allotment a on a.measure = m.id and a.unit in (select unnest(cast(:below as uuid[])))
                        where m.campaign = :campaign and m.closed_at is null
                        group by m.id, own.goal
                        order by m.position
                        """)
                .param("campaign", campaign.value())
                .param("unit", from.value())
                .param("below", IdArray.of(below))
                .query(Overview.class)
                .list();
    }
}
