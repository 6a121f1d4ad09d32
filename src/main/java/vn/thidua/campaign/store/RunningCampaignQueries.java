package vn.thidua.campaign.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.Allotted;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Participant;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.campaign.domain.CampaignAct;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Answers later rooms about campaigns, their targets at work and the units that take part. */
@Repository
class RunningCampaignQueries implements RunningCampaigns {

    private final JdbcClient jdbc;
    private final Units units;
    private final Permission permission;

    RunningCampaignQueries(JdbcClient jdbc, Units units, Permission permission) {
        this.jdbc = jdbc;
        this.units = units;
        this.permission = permission;
    }

    @Override
    public RunningCampaign get(CampaignId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("campaign " + id.value()));
    }

    @Override
    public Optional<RunningCampaign> find(CampaignId id) {
        return jdbc.sql("""
                        select id, unit, unit_name, name, full_symbol as document, starts_on, ends_on, step = 'ACTIVE' as active
                        from campaign.campaign
                        where id = :id
                        """)
                .param("id", id.value())
                .query(RunningCampaign.class)
                .optional();
    }

    @Override
    public boolean mayBeSeenBy(Actor actor, CampaignId id) {
        return find(id).filter(found -> permission.allows(CampaignAct.SEE_CAMPAIGN, actor, found.unit()))
                .isPresent();
    }

    @Override
    public List<Measure> measures(CampaignId id) {
        return jdbc.sql("""
                        select id, position, part_of, name, unit_of_measure, method, summed, comparator, direction, goal, goal_max,
                               baseline, weight, decimals, numerator, denominator
                        from campaign.measure
                        where campaign = :campaign and closed_at is null
                        order by position
                        """).param("campaign", id.value()).query(Measure.class).list();
    }

    @Override
    public List<Allotted> allotments(CampaignId id) {
        return jdbc.sql("""
                        select a.measure, a.unit, a.goal, a.goal_max, a.source
                        from campaign.allotment a join campaign.measure m on m.id = a.measure
                        where m.campaign = :campaign and m.closed_at is null
                        order by m.position, a.unit
                        """).param("campaign", id.value()).query(Allotted.class).list();
    }

    /** One unit's row, before it is put in its place. */
    private record Sent(
            UUID unit, String unitName, @Nullable UUID superior) {}

    @Override
    public List<Participant> participants(CampaignId id, LocalDate day) {
        var sent = jdbc.sql("""
                        select unit, unit_name, superior
                        from campaign.participation
                        where campaign = :campaign and (ended_on is null or ended_on > :day)
                          and (began_on is null or began_on <= :day)
                        order by unit_name collate "vi-x-icu"
                        """)
                .param("campaign", id.value())
                .param("day", day)
                .query(Sent.class)
                .list();
        return inOrder(sent, names(id, day));
    }

    /** By the names of that day; a unit outside the campaign's own area keeps the name it was sent by. */
    private Map<UnitId, String> names(CampaignId id, LocalDate day) {
        return units.asOf(day).tree(get(id).unit()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::shortName, (one, other) -> one));
    }

    /** Superiors first; who reports to a unit that takes part no more reports to the campaign's own unit. */
    private static List<Participant> inOrder(List<Sent> sent, Map<UnitId, String> names) {
        var below = new HashMap<@Nullable UUID, List<Sent>>();
        var there = sent.stream().map(Sent::unit).collect(Collectors.toSet());
        sent.forEach(one -> below.computeIfAbsent(
                        there.contains(one.superior()) ? one.superior() : null, ignored -> new ArrayList<>())
                .add(one));
        var ordered = new ArrayList<Participant>();
        var level = new ArrayList<@Nullable UUID>();
        level.add(null);
        while (!level.isEmpty()) {
            var next = new ArrayList<@Nullable UUID>();
            for (var superior : level) {
                for (var one : below.getOrDefault(superior, List.of())) {
                    var unit = new UnitId(one.unit());
                    ordered.add(new Participant(
                            unit,
                            names.getOrDefault(unit, one.unitName()),
                            superior == null ? null : new UnitId(superior)));
                    next.add(one.unit());
                }
            }
            level = next;
        }
        return ordered;
    }
}
