package vn.thidua.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.domain.ClusterKind;
import vn.thidua.organisation.store.ClusterQueries.Row;
import vn.thidua.shared.Refusal;

/**
 * The clusters and blocs of one year, and the form for one of them.
 *
 * @param mayCopy whether there are those of the year before to take over
 * @param typed what the form holds
 * @param changed the address of the cluster being changed; null for a new one
 */
public record ClustersPage(
        int year,
        List<Row> rows,
        boolean mayKeep,
        boolean mayCopy,
        Typed typed,
        @Nullable String changed,
        @Nullable Refusal refusal) {

    /** A cluster as typed; members one on a line, the head the first of them when so ticked. */
    public record Typed(
            @Nullable ClusterKind kind,
            @Nullable String name,
            @Nullable String head,
            @Nullable String members) {

        static final Typed NOTHING = new Typed(ClusterKind.CLUSTER, "", "", "");

        static Typed of(Row row) {
            int head = row.head() == null ? -1 : row.ids().indexOf(row.head());
            return new Typed(
                    row.kind(), row.name(), head < 0 ? "" : row.members().get(head), String.join("\n", row.members()));
        }
    }
}
