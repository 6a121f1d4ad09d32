package vn.thidua.identity;

import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Danh sách tài khoản: for lists that go out and come back. Whether the asker may know is for the asking room to decide. */
public interface AccountLists {

    /**
     * One open account, without anything of its password.
     *
     * @param duties held today at its own unit
     */
    record Listed(AccountId id, String username, String name, String post, UnitId unit, List<Duty> duties) {

        public Listed {
            duties = List.copyOf(duties);
        }
    }

    /** Open accounts at or below the unit. */
    List<Listed> within(UnitId under);

    boolean isTaken(String username);

    /** Closes an account nobody has used yet; false when a password was set, somebody signed in, or it is closed. */
    boolean withdraw(AccountId id, Actor by);
}
