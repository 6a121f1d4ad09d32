package vn.thidua.organisation.store;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.EmulationClusters;
import vn.thidua.organisation.UnitId;

/** Answers other rooms which units compete with each other. */
@Component
class KeptClusters implements EmulationClusters {

    private final ClusterQueries clusters;

    KeptClusters(ClusterQueries clusters) {
        this.clusters = clusters;
    }

    @Override
    public List<EmulationCluster> keptBy(UnitId unit, int year) {
        return clusters.of(year, List.of(unit.value())).stream()
                .map(row -> new EmulationCluster(
                        row.name(), row.ids().stream().map(UnitId::new).toList()))
                .toList();
    }
}
