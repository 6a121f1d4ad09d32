package vn.thidua.organisation.domain;

import org.springframework.data.relational.core.mapping.Table;

/** Đơn vị cũ: one that went, whole or in part, into a unit; by the name it had. */
@Table(schema = "organisation", name = "predecessor")
public record Predecessor(String name) {}
