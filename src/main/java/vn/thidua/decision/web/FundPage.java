package vn.thidua.decision.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.domain.FundWay;
import vn.thidua.decision.store.FundQueries.Balance;
import vn.thidua.decision.store.FundQueries.EntryRow;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Refusal;

/** The fund of a unit in one year: balances by source, its lines, and a form for a further one. */
public record FundPage(
        String unitName,
        int year,
        int thisYear,
        String source,
        List<Balance> balances,
        List<EntryRow> rows,
        Paging paging,
        List<String> sources,
        boolean may,
        String today,
        FundForm typed,
        @Nullable Refusal refusal) {

    public List<FundWay> ways() {
        return List.of(FundWay.values());
    }

    public BigDecimal balance() {
        return balances.stream().map(Balance::balance).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal income() {
        return balances.stream().map(Balance::income).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal expense() {
        return balances.stream().map(Balance::expense).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal before() {
        return balances.stream().map(Balance::before).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
