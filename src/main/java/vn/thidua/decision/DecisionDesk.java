package vn.thidua.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import vn.thidua.nomination.NominationId;
import vn.thidua.shared.Actor;

/** Bàn quyết định: decisions and money for rooms that bring in what people did elsewhere. Each step asks Permission as if taken by hand. */
public interface DecisionDesk {

    /** From which source, on which day, by which paper. */
    record Voucher(String source, LocalDate day, String paper) {}

    DecisionId draft(Set<NominationId> dossiers, Actor by);

    void submit(DecisionId decision, Actor by);

    /** Signed on the screen by the leader. */
    void sign(DecisionId decision, int number, LocalDate day, String place, Actor leader);

    /** Pays every reward of the decision that is to be paid. */
    void pay(DecisionId decision, Voucher voucher, Actor by);

    /** Money comes into the fund. */
    FundEntryId receive(BigDecimal amount, Voucher voucher, String about, Actor by);

    /** The post of one who was commended was written wrongly. */
    void correctPost(DecisionId decision, NominationId dossier, String post, String reason, Actor by);
}
