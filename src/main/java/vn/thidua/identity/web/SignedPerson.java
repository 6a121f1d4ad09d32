package vn.thidua.identity.web;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.thidua.platform.web.Signed;
import vn.thidua.shared.Actor;

/** Người đăng nhập: the principal of a session, named by the account's id so that its sessions can be found. */
public record SignedPerson(Actor actor, String role, String unit, List<Place> places)
        implements Signed, AuthenticatedPrincipal, Serializable {

    public SignedPerson(Actor actor, String role, String unit) {
        this(actor, role, unit, List.of());
    }

    @Override
    public String getName() {
        return actor.account().toString();
    }
}
