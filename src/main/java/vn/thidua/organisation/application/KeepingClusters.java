package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.KEEP_CLUSTERS;
import static vn.thidua.organisation.domain.OrganisationReason.ALREADY_IN_CLUSTER;
import static vn.thidua.organisation.domain.OrganisationReason.CLUSTER_MEMBER_OUTSIDE;
import static vn.thidua.organisation.domain.OrganisationReason.CLUSTER_NAME_TAKEN;
import static vn.thidua.organisation.domain.OrganisationReason.YEAR_BEFORE_EMPTY;
import static vn.thidua.organisation.domain.OrganisationReason.YEAR_NOT_EMPTY;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.ClusterKept;
import vn.thidua.organisation.ClustersCopied;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.domain.Cluster;
import vn.thidua.organisation.domain.ClusterId;
import vn.thidua.organisation.domain.ClusterKind;
import vn.thidua.organisation.domain.ClusterMember;
import vn.thidua.organisation.domain.Clusters;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Lập cụm, khối thi đua: made for a year, changed in its course, taken over into the next. */
@Service
@Transactional
public class KeepingClusters {

    private final Clusters clusters;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingClusters(
            Clusters clusters, Units units, Permission permission, ApplicationEventPublisher events, Clock clock) {
        this.clusters = clusters;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** A cluster as ordered. */
    public record Order(
            int year,
            ClusterKind kind,
            String name,
            @Nullable UnitId head,
            List<UnitId> members) {

        public Order {
            members = List.copyOf(members);
        }
    }

    public ClusterId make(Order order, Actor by) {
        var own = new UnitId(by.unit());
        permission.require(KEEP_CLUSTERS, by, own);
        return keep(Cluster.of(own, order.year(), order.kind(), order.name(), order.head(), order.members()), by);
    }

    public void change(ClusterId id, Order order, Actor by) {
        var cluster = clusters.get(id);
        permission.require(KEEP_CLUSTERS, by, cluster.unit());
        keep(cluster.changed(order.kind(), order.name(), order.head(), order.members()), by);
    }

    /** Takes over last year's into a year that has none yet. */
    public int copy(int into, Actor by) {
        var own = new UnitId(by.unit());
        permission.require(KEEP_CLUSTERS, by, own);
        if (!clusters.findByUnitAndYearOrderByKindAscNameAsc(own, into).isEmpty()) {
            throw Refusal.because(YEAR_NOT_EMPTY, String.valueOf(into));
        }
        var before = clusters.findByUnitAndYearOrderByKindAscNameAsc(own, into - 1);
        if (before.isEmpty()) {
            throw Refusal.because(YEAR_BEFORE_EMPTY, String.valueOf(into - 1));
        }
        clusters.saveAll(before.stream().map(cluster -> cluster.copied(into)).toList());
        events.publishEvent(new ClustersCopied(own, into, before.size(), by, clock.instant()));
        return before.size();
    }

    /** Whether this person may take over those of the year before: there are some, and none of the year itself. */
    @Transactional(readOnly = true)
    public boolean mayCopy(int into, Actor by) {
        var own = new UnitId(by.unit());
        return mayKeep(by)
                && clusters.findByUnitAndYearOrderByKindAscNameAsc(own, into).isEmpty()
                && !clusters.findByUnitAndYearOrderByKindAscNameAsc(own, into - 1)
                        .isEmpty();
    }

    /** Whether this person may keep clusters at their unit. */
    @Transactional(readOnly = true)
    public boolean mayKeep(Actor by) {
        return permission.allows(KEEP_CLUSTERS, by, new UnitId(by.unit()));
    }

    private ClusterId keep(Cluster cluster, Actor by) {
        for (var member : cluster.members()) {
            if (!units.within(member.unit(), cluster.unit())) {
                throw Refusal.because(
                        CLUSTER_MEMBER_OUTSIDE,
                        units.get(member.unit()).shortName(),
                        units.get(cluster.unit()).shortName());
            }
        }
        clusters.findByUnitAndYearOrderByKindAscNameAsc(cluster.unit(), cluster.year()).stream()
                .filter(other -> !other.id().equals(cluster.id()))
                .forEach(other -> requireApart(cluster, other));
        clusters.save(cluster);
        events.publishEvent(new ClusterKept(
                cluster.unit(),
                cluster.name(),
                cluster.year(),
                cluster.members().size(),
                by,
                clock.instant()));
        return cluster.id();
    }

    /** A unit competes in one cluster and one bloc of a year. */
    private void requireApart(Cluster cluster, Cluster other) {
        if (other.name().equalsIgnoreCase(cluster.name())) {
            throw Refusal.because(CLUSTER_NAME_TAKEN, other.name(), String.valueOf(other.year()));
        }
        if (other.kind() == cluster.kind()) {
            cluster.members().stream()
                    .filter(other.members()::contains)
                    .map(ClusterMember::unit)
                    .findFirst()
                    .ifPresent(unit -> {
                        throw Refusal.because(
                                ALREADY_IN_CLUSTER, units.get(unit).shortName(), other.name());
                    });
        }
    }
}
