package vn.thidua.decision.application;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.decision.FundEntered;
import vn.thidua.decision.FundEntryId;
import vn.thidua.decision.FundReversed;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecidedAwards;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.FundEntries;
import vn.thidua.decision.domain.FundEntry;
import vn.thidua.decision.domain.Recoveries;
import vn.thidua.decision.domain.Recovery;
import vn.thidua.decision.store.NumberRows;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Figures;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Sổ quỹ thi đua, khen thưởng: lines are added, and taken back by further lines; none is ever changed. */
@Service
@Transactional
public class KeepingFund {

    private final FundEntries ledger;
    private final DecidedAwards awards;
    private final Recoveries recoveries;
    private final NumberRows rows;
    private final DecisionNews news;
    private final Permission permission;

    KeepingFund(
            FundEntries ledger,
            DecidedAwards awards,
            Recoveries recoveries,
            NumberRows rows,
            DecisionNews news,
            Permission permission) {
        this.ledger = ledger;
        this.awards = awards;
        this.recoveries = recoveries;
        this.rows = rows;
        this.news = news;
        this.permission = permission;
    }

    public FundEntryId enter(FundEntry.Line line, Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(DecisionAct.KEEP_FUND, by, unit);
        var entry = ledger.save(FundEntry.of(unit, line, null, by, news.now(), news.today()));
        news.of(new FundEntered(
                entry.id(),
                unit,
                entry.way().name(),
                Figures.written(entry.amount()),
                entry.source(),
                entry.about(),
                by,
                news.now()));
        return entry.id();
    }

    /** What the line paid or brought back is open again. */
    public void reverse(FundEntryId id, String reason, Actor by) {
        var entry = ledger.get(id);
        if (!permission.allows(DecisionAct.SEE_DECISIONS, by, entry.unit())) {
            throw new NoSuchElementException("entry " + id.value());
        }
        permission.require(DecisionAct.KEEP_FUND, by, entry.unit());
        rows.queue(List.of(id.value()));
        if (ledger.existsByReverses(id)) {
            throw Refusal.because(DecisionReason.ALREADY_REVERSED);
        }
        ledger.save(entry.reversed(reason, by, news.now(), news.today()));
        awards.saveAll(awards.findByRewardPaidEntry(id).stream()
                .map(DecidedAward::unpaid)
                .toList());
        recoveries.saveAll(
                recoveries.findByEntry(id).stream().map(Recovery::undone).toList());
        news.of(new FundReversed(
                id, entry.unit(), Figures.written(entry.amount()), entry.source(), reason.strip(), by, news.now()));
    }
}
