package vn.thidua.notification;

import java.util.UUID;
import vn.thidua.organisation.UnitId;

/**
 * Tin riêng: one account at the unit it works at, whatever its duties.
 *
 * @param account as an {@code Actor} names it
 */
public record Personal(UnitId unit, UUID account) {

    /** Stands among the codes of acts a message is told to; no act is called so. */
    public static String code(UUID account) {
        return "account." + account;
    }
}
