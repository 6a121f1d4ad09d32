package vn.thidua.identity.application;

import java.util.Optional;

/** Đăng nhập chung: the province's single sign-on, if one is set up. */
public interface SignOn {

    /** What people call it; empty when none is set up. */
    Optional<String> name();

    /** Its address, which is also its name in tokens. */
    String issuer();

    default boolean isOffered() {
        return name().isPresent();
    }
}
