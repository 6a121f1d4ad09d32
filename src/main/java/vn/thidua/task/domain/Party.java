package vn.thidua.task.domain;

import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;

/** Đơn vị phối hợp, theo dõi: one unit that has to do with a task without leading it. */
@Table(schema = "task", name = "party")
public record Party(UnitId unit, PartyRole role) {}
