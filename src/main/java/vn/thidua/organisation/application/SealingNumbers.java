package vn.thidua.organisation.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.domain.IdentityNumber;
import vn.thidua.organisation.domain.SealedNumber;
import vn.thidua.platform.Sealing;

/** Identity numbers on their way into the register and out of it. What is sealed for one person opens for no other. */
@Component
public class SealingNumbers {

    private static final String KIND = "organisation.person.number";

    private final Sealing sealing;

    SealingNumbers(Sealing sealing) {
        this.sealing = sealing;
    }

    @Nullable
    SealedNumber seal(@Nullable IdentityNumber number, PersonId person) {
        return number == null ? null : new SealedNumber(sealing.seal(number.digits(), context(person)), print(number));
    }

    IdentityNumber open(String sealed, PersonId person) {
        return new IdentityNumber(sealing.openText(sealed, context(person)));
    }

    /** The same for the same number, whoever has it. */
    public String print(IdentityNumber number) {
        return sealing.fingerprint(number.digits(), KIND);
    }

    private static String context(PersonId person) {
        return KIND + ":" + person.value();
    }
}
