package vn.thidua.organisation.domain;

/** Cụm or khối: whether units of one area or of one kind compete with each other. */
public enum ClusterKind {
    CLUSTER,
    BLOC
}
