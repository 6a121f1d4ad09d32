package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Danh sách đã xét duyệt: where the room that writes decisions finds what is to be decided, and says what became of it. */
public interface ApprovedNominations {

    /** All that wait for a decision of this unit's head: by round, award, proposing unit and name. */
    List<ApprovedNomination> waiting(UnitId decider);

    /** These, in this order; one that no longer waits is refused by its name. */
    List<ApprovedNomination> these(List<NominationId> ids);

    /** A decision was signed for all of these, in the caller's transaction: all or none. */
    void awarded(List<NominationId> ids, String decision, LocalDate day, Actor by);

    /** The award was taken back by this decision (Luật Điều 93). */
    void revoked(NominationId id, String decision, LocalDate day, String reason, Actor by);
}
