package vn.thidua.identity;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/** Thư từ: letters to persons by their account. Their addresses stay in this room. */
public interface Correspondence {

    /** Whether mail can be sent at all. */
    boolean isReady();

    /** The address of this system as others reach it, without a last stroke; empty when it is not named. */
    String home();

    /** Those of these open accounts that have a confirmed address. */
    Set<AccountId> reachable(Collection<AccountId> accounts);

    /** Sends a letter in the background, after a while, once this transaction is through; to nobody when the address is gone by then. */
    void write(AccountId to, String subject, String text, Duration after);
}
