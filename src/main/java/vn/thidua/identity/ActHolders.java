package vn.thidua.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Người giữ việc: whose duty at a very unit carries an act today, for whoever has something to tell them. */
public interface ActHolders {

    /**
     * One open account at one unit.
     *
     * @param acts codes of the acts that its duties there carry, and of those everyone may
     */
    record Holder(AccountId account, UnitId unit, Set<String> acts) {

        public Holder {
            acts = Set.copyOf(acts);
        }
    }

    /** Those who work at any of these units or hold a duty there; once for each unit. */
    List<Holder> at(Collection<UnitId> units);

    /** The same for one account: once for each unit it may act for; empty when it is closed. */
    List<Holder> of(AccountId account);

    /** Codes of the acts the person's duties carry at the unit acted for. */
    Set<String> acts(Actor person);
}
