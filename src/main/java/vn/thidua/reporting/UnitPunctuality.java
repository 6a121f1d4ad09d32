package vn.thidua.reporting;

import vn.thidua.organisation.UnitId;

/**
 * How one unit kept to its days, over all periods of a campaign.
 *
 * @param expected how many reports were due or sent already
 * @param onTime how many of them were sent by their day the first time
 * @param missing how many were never sent
 */
public record UnitPunctuality(UnitId unit, String name, int expected, int onTime, int missing) {}
