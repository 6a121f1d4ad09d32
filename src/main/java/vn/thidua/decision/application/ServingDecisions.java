package vn.thidua.decision.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.decision.DecisionDesk;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.FundEntryId;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecidedAward.Correction;
import vn.thidua.decision.domain.DecisionStep;
import vn.thidua.decision.domain.FundEntry;
import vn.thidua.decision.domain.FundWay;
import vn.thidua.nomination.NominationId;
import vn.thidua.shared.Actor;

/** Carries out the steps of decisions and of the fund for other rooms, by the use cases of the pages. */
@Service
@Transactional
class ServingDecisions implements DecisionDesk {

    private final DraftingDecisions drafting;
    private final MovingDecisions moving;
    private final SigningDecisions signing;
    private final CorrectingAwards correcting;
    private final PayingRewards paying;
    private final KeepingFund fund;
    private final SeeingDecisions seeing;

    ServingDecisions(
            DraftingDecisions drafting,
            MovingDecisions moving,
            SigningDecisions signing,
            CorrectingAwards correcting,
            PayingRewards paying,
            KeepingFund fund,
            SeeingDecisions seeing) {
        this.drafting = drafting;
        this.moving = moving;
        this.signing = signing;
        this.correcting = correcting;
        this.paying = paying;
        this.fund = fund;
        this.seeing = seeing;
    }

    @Override
    public DecisionId draft(Set<NominationId> dossiers, Actor by) {
        return drafting.draft(dossiers, by);
    }

    @Override
    public void submit(DecisionId decision, Actor by) {
        moving.take(decision, DecisionStep.SUBMIT, null, by);
    }

    @Override
    public void sign(DecisionId decision, int number, LocalDate day, String place, Actor leader) {
        var order = new SigningDecisions.Order(DecisionStep.SIGN, number, day, place, "", "");
        signing.sign(decision, order, leader);
    }

    @Override
    public void pay(DecisionId decision, Voucher voucher, Actor by) {
        var due = seeing.awards(decision, by).stream()
                .filter(one -> one.reward().isPayable())
                .map(DecidedAward::id)
                .collect(Collectors.toSet());
        paying.pay(decision, due, new PayingRewards.Voucher(voucher.source(), voucher.day(), voucher.paper()), by);
    }

    @Override
    public FundEntryId receive(BigDecimal amount, Voucher voucher, String about, Actor by) {
        var line = new FundEntry.Line(voucher.source(), FundWay.INCOME, amount, voucher.day(), voucher.paper(), about);
        return fund.enter(line, by);
    }

    @Override
    public void correctPost(DecisionId decision, NominationId dossier, String post, String reason, Actor by) {
        var award = seeing.awards(decision, by).stream()
                .filter(one -> one.nomination().equals(dossier))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("dossier " + dossier.value()));
        var mended = new Correction(award.name(), post, award.achievement(), null, reason);
        correcting.correct(decision, award.id(), mended, by);
    }
}
