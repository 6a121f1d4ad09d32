package vn.thidua.identity.web;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.thidua.identity.domain.Admission;

/** Người mới qua bước một: gave the right password and owes the second step, which is all this session may do. */
public record HalfSigned(SignedPerson person, Admission owes) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return person.getName();
    }

    String path() {
        return owes == Admission.CODE ? "/sign-in/code" : "/sign-in/set-up";
    }
}
