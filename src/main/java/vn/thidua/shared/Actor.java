package vn.thidua.shared;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * The person acting now, the unit acted for, and the duties held there. Made by the identity room from a sign-in.
 *
 * @param account the account that signed in
 * @param name the person's full name, for the trace
 * @param unit the unit the duties are held at
 */
public record Actor(UUID account, String name, UUID unit, Set<Duty> duties) implements Serializable {

    /** The program itself: background jobs and start-up. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), "Hệ thống", new UUID(0, 0), Set.of());

    public Actor {
        duties = Set.copyOf(duties);
    }

    /** The program, on the word of someone who is nobody here yet: the founder at the first start. */
    public static Actor onTheWordOf(String name) {
        return new Actor(SYSTEM.account, name, SYSTEM.unit, Set.of());
    }

    /** Whether the program itself acts. */
    public boolean isSystem() {
        return account.equals(SYSTEM.account);
    }
}
