package vn.thidua.decision.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.FundEntryId;
import vn.thidua.decision.domain.FundWay;
import vn.thidua.organisation.UnitId;

/** The ledger of a unit's fund: its lines and balances by source and year. */
@Repository
public class FundQueries {

    private static final String SIGNED = "case when f.way = 'INCOME' then f.amount else -f.amount end";

    private final JdbcClient db;

    FundQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * One source in one year.
     *
     * @param before what was left of the years before
     * @param balance what is left at the end
     */
    public record Balance(
            String source, BigDecimal before, BigDecimal income, BigDecimal expense, BigDecimal balance) {}

    /** A line of the ledger; {@code total} counts all of the list. */
    public record EntryRow(
            FundEntryId id,
            String source,
            FundWay way,
            BigDecimal amount,
            LocalDate day,
            String paper,
            String about,
            @Nullable DecisionId decision,
            boolean reversal,
            boolean reversed,
            String enteredByName,
            long total) {}

    public List<Balance> balances(UnitId unit, int year) {
        return db.sql("""
                        select f.source,
                               coalesce(sum(%1$s) filter (where f.year < :year), 0) as before,
                               coalesce(sum(f.amount) filter (where f.year = :year and f.way = 'INCOME'), 0) as income,
                               coalesce(sum(f.amount) filter (where f.year = :year and f.way = 'EXPENSE'), 0) as expense,
                               coalesce(sum(%1$s) filter (where f.year <= :year), 0) as balance
                        from decision.fund_entry f
                        where f.unit = :unit
                        group by f.source
                        order by f.source
                        """.formatted(SIGNED))
                .param("unit", unit.value())
                .param("year", year)
                .query(Balance.class)
                .list();
    }

    /** Newest first. */
    public List<EntryRow> entries(UnitId unit, int year, String source, int most, long skipped) {
        return db.sql("""
                        select f.id, f.source, f.way, f.amount, f.day, f.paper, f.about, f.decision,
                               f.reverses is not null as reversal,
                               exists (select from decision.fund_entry r where r.reverses = f.id) as reversed,
                               f.entered_by_name, count(*) over () as total
                        from decision.fund_entry f
                        where f.unit = :unit and f.year = :year and (:source = '' or f.source = :source)
                        order by f.day desc, f.entered_at desc, f.id
                        limit :most offset :skipped
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .param("source", source)
                .param("most", most)
                .param("skipped", skipped)
                .query(EntryRow.class)
                .list();
    }

    /** The names of sources used before, for the form. */
    public List<String> sources(UnitId unit) {
        return db.sql("select distinct source from decision.fund_entry where unit = :unit order by source limit 50")
                .param("unit", unit.value())
                .query(String.class)
                .list();
    }
}
