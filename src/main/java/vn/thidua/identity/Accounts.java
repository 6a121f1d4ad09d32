package vn.thidua.identity;

import java.util.Optional;
import vn.thidua.shared.Actor;

/** Tài khoản: what other rooms may ask of accounts. */
public interface Accounts {

    /** Opens an account with its duties. The program itself may, and an administrator of the unit or one above. */
    AccountId open(NewAccount account, Actor by);

    /** The person of this user name with the duties held today, if there is an open account of that name. */
    Optional<Actor> actor(String username);
}
