package vn.thidua.organisation.domain;

import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;

/** Thành viên cụm, khối: a unit in a cluster. */
@Table(schema = "organisation", name = "cluster_member")
public record ClusterMember(UnitId unit) {}
