package vn.thidua.campaign;

import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/**
 * Đơn vị tham gia: one unit in a campaign, and to whom it reports there.
 *
 * @param name the unit's name on the day asked for
 * @param superior null: it reports to the campaign's own unit
 */
public record Participant(
        UnitId unit, String name, @Nullable UnitId superior) {}
