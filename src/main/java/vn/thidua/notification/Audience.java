package vn.thidua.notification;

import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Act;

/** Người nhận tin: everyone whose duty at this very unit carries the act. */
public record Audience(UnitId unit, Act act) {}
