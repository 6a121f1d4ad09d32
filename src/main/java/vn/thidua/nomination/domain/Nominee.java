package vn.thidua.nomination.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Holder;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.Salutation;

/**
 * Đối tượng được đề nghị, as it was named when put forward; a later change of post or name leaves the dossier as it was.
 *
 * @param holder the person, collective or unit in its register, of the kind {@code holderKind}
 * @param salutation of a person; null for others
 * @param post chức vụ of a person; empty for others
 */
public record Nominee(
        Holder.Kind holderKind,
        UUID holder,
        Subject subject,
        Employment employment,
        @Nullable Salutation salutation,
        String name,
        String post) {

    public Holder whom() {
        return new Holder(holderKind, holder);
    }
}
