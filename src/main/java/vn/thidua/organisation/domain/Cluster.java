package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.OrganisationReason.CLUSTER_EMPTY;
import static vn.thidua.organisation.domain.OrganisationReason.CLUSTER_NAMELESS;
import static vn.thidua.organisation.domain.OrganisationReason.HEAD_NOT_MEMBER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/**
 * Cụm, khối thi đua: units that compete with each other for one year, wherever they stand in the tree.
 *
 * @param unit the unit that keeps it
 * @param head trưởng cụm, trưởng khối; one of the members
 */
@Table(schema = "organisation", name = "cluster")
public record Cluster(
        @Id ClusterId id,
        @Version @Nullable Integer version,
        UnitId unit,
        int year,
        ClusterKind kind,
        String name,
        @Nullable UnitId head,

        @MappedCollection(idColumn = "cluster", keyColumn = "position")
        List<ClusterMember> members) {

    public Cluster {
        name = name.strip().replaceAll("\\s+", " ");
        members = List.copyOf(members);
        if (name.isEmpty()) {
            throw Refusal.because(CLUSTER_NAMELESS);
        }
        if (members.isEmpty()) {
            throw Refusal.because(CLUSTER_EMPTY, name);
        }
        if (head != null && !members.contains(new ClusterMember(head))) {
            throw Refusal.because(HEAD_NOT_MEMBER, name);
        }
    }

    public static Cluster of(
            UnitId unit, int year, ClusterKind kind, String name, @Nullable UnitId head, List<UnitId> members) {
        return new Cluster(ClusterId.fresh(), null, unit, year, kind, name, head, members(members));
    }

    public Cluster changed(ClusterKind kindNow, String nameNow, @Nullable UnitId headNow, List<UnitId> membersNow) {
        return new Cluster(id, version, unit, year, kindNow, nameNow, headNow, members(membersNow));
    }

    /** The same for another year. The head is chosen anew each year. */
    public Cluster copied(int into) {
        return new Cluster(ClusterId.fresh(), null, unit, into, kind, name, null, members);
    }

    private static List<ClusterMember> members(List<UnitId> units) {
        return units.stream().distinct().map(ClusterMember::new).toList();
    }
}
