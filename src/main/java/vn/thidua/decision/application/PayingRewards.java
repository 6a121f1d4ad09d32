package vn.thidua.decision.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.RecoveryDone;
import vn.thidua.decision.RecoveryId;
import vn.thidua.decision.RewardsPaid;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecidedAwards;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.FundEntries;
import vn.thidua.decision.domain.FundEntry;
import vn.thidua.decision.domain.FundWay;
import vn.thidua.decision.domain.Recoveries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Figures;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Chi tiền thưởng, thu hồi: what was paid and what came back is ticked off and written into the ledger. */
@Service
@Transactional
public class PayingRewards {

    private final SeeingDecisions seeing;
    private final DecidedAwards awards;
    private final Recoveries recoveries;
    private final FundEntries ledger;
    private final DecisionSaying saying;
    private final DecisionNews news;
    private final Permission permission;

    PayingRewards(
            SeeingDecisions seeing,
            DecidedAwards awards,
            Recoveries recoveries,
            FundEntries ledger,
            DecisionSaying saying,
            DecisionNews news,
            Permission permission) {
        this.seeing = seeing;
        this.awards = awards;
        this.recoveries = recoveries;
        this.ledger = ledger;
        this.saying = saying;
        this.news = news;
        this.permission = permission;
    }

    /** From which source, on which day, by which paper. */
    public record Voucher(String source, LocalDate day, String paper) {}

    /** One line of the ledger for all of them. */
    public void pay(DecisionId id, Set<DecidedAwardId> chosen, Voucher voucher, Actor by) {
        var decision = seeing.locked(id, by);
        permission.require(DecisionAct.KEEP_FUND, by, decision.unit());
        if (chosen.isEmpty()) {
            throw Refusal.because(DecisionReason.NOTHING_CHOSEN);
        }
        var meant = chosen.stream().map(one -> seeing.award(id, one, by)).toList();
        var sum = meant.stream()
                .map(one -> one.reward().amount())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        meant.forEach(DecidedAward::requirePayable);
        var about = saying.said("decision.fund.paid", decision.number(), String.valueOf(meant.size()));
        var line = new FundEntry.Line(voucher.source(), FundWay.EXPENSE, sum, voucher.day(), voucher.paper(), about);
        var entry = ledger.save(FundEntry.of(decision.unit(), line, id, by, news.now(), news.today()));
        awards.saveAll(
                meant.stream().map(one -> one.paid(voucher.day(), entry.id())).toList());
        news.of(new RewardsPaid(
                id,
                decision.unit(),
                decision.number(),
                meant.size(),
                Figures.written(sum),
                entry.source(),
                by,
                news.now()));
    }

    /** It came back; money goes into the ledger again. */
    public void recover(DecisionId id, RecoveryId which, Voucher voucher, String note, Actor by) {
        var decision = seeing.get(id, by);
        permission.require(DecisionAct.KEEP_FUND, by, decision.unit());
        var recovery = recoveries.locked(which);
        var award = seeing.award(id, recovery.award(), by);
        if (voucher.day().isAfter(news.today())) {
            throw Refusal.because(DecisionReason.DAY_TO_COME, voucher.day());
        }
        if (recovery.doneOn() != null) {
            throw Refusal.because(DecisionReason.ALREADY_BACK);
        }
        var line = recovery.amount() == null
                ? null
                : ledger.save(FundEntry.of(
                                decision.unit(),
                                new FundEntry.Line(
                                        voucher.source(),
                                        FundWay.INCOME,
                                        recovery.amount(),
                                        voucher.day(),
                                        voucher.paper(),
                                        saying.said("decision.fund.recovered", award.name(), decision.number())),
                                id,
                                by,
                                news.now(),
                                news.today()))
                        .id();
        recoveries.save(recovery.done(voucher.day(), note, line, by));
        news.of(new RecoveryDone(
                id, decision.unit(), award.name(), recovery.what().name(), note.strip(), by, news.now()));
    }
}
