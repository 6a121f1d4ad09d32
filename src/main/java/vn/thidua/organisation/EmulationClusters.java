package vn.thidua.organisation;

import java.util.List;

/** Cụm, khối thi đua: asked by rooms where units of one cluster stand together. */
public interface EmulationClusters {

    /**
     * One cluster or bloc of a year.
     *
     * @param members in the order they were entered
     */
    record EmulationCluster(String name, List<UnitId> members) {

        public EmulationCluster {
            members = List.copyOf(members);
        }
    }

    /** Those a unit keeps for a year, blocs after clusters, by name. */
    List<EmulationCluster> keptBy(UnitId unit, int year);
}
