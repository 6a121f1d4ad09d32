package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Sổ khen thưởng: where a room that decides awards has them entered for life, and taken back. */
public interface AwardRegister {

    /**
     * One award as it was decided.
     *
     * @param name as the decision writes it
     * @param unit the recipient's unit on the day of the decision
     * @param award code ("LDTT")
     * @param year the award is for
     * @param decision number ("125/QĐ-UBND")
     * @param issuer who decided ("Chủ tịch UBND xã Gia Lộc")
     * @param reference what the deciding room calls it; entered a second time it stays one. Null: from an old register
     * @param achievements codes of the achievements it was given for, and of the initiatives it rests on: those are used by it then
     */
    record Entry(
            Holder holder,
            Subject subject,
            String name,
            UnitId unit,
            String award,
            int year,
            CommendationKind kind,
            String decision,
            LocalDate decidedOn,
            Office office,
            String issuer,
            @Nullable UUID reference,
            Set<String> achievements) {

        public Entry {
            achievements = Set.copyOf(achievements);
        }
    }

    /** In the caller's transaction: all or none; in the order of the entries. */
    List<AwardId> enter(List<Entry> entries, Actor by);

    /** Hủy bỏ (Luật Điều 93): the award no longer counts, by this decision of this day. It stays in the register, marked. */
    void revoke(UUID reference, String decision, LocalDate day, String reason, Actor by);

    /** The recipient's name was written wrong in the decision. */
    void correct(UUID reference, String name, String reason, Actor by);
}
