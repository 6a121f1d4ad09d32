package vn.thidua.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;
import vn.thidua.shared.Duty;

/** Who is at which unit with which duty, for many units at once. */
@Component
public class HolderQueries {

    private static final String PRESENT = """
            select p.account, p.unit, p.duty
            from (select d.account, d.unit, d.duty
                  from identity.held_duty d join identity.duty y on y.code = d.duty and y.retired_on is null
                  where not d.ended and d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today)
                  union all
                  select a.id, a.unit, null from identity.account a) p
            join identity.account o on o.id = p.account and o.closed_at is null
            """;

    private final JdbcClient db;

    HolderQueries(JdbcClient db) {
        this.db = db;
    }

    /** An open account at a unit: once for each duty held there, and once without at the unit it works at. */
    public record Row(
            AccountId account, UnitId unit, @Nullable Duty duty) {}

    public List<Row> at(Collection<UnitId> units, LocalDate today) {
        return db.sql(PRESENT + "where p.unit in (select unnest(cast(:units as uuid[])))")
                .param("today", today)
                .param("units", IdArray.of(units))
                .query(HolderQueries::row)
                .list();
    }

    public List<Row> of(AccountId account, LocalDate today) {
        return db.sql(PRESENT + "where p.account = :account")
                .param("today", today)
                .param("account", account.value())
                .query(HolderQueries::row)
                .list();
    }

    /** Open accounts with a confirmed address. */
    public List<AccountId> reachable(Collection<AccountId> accounts) {
        return db.sql("""
                        select m.account from identity.mailbox m
                        join identity.account a on a.id = m.account and a.closed_at is null
                        where m.account in (select unnest(cast(:accounts as uuid[])))
                        """)
                .param("accounts", IdArray.of(accounts))
                .query((row, n) -> new AccountId(row.getObject("account", UUID.class)))
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var duty = row.getString("duty");
        return new Row(
                new AccountId(row.getObject("account", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                duty == null ? null : new Duty(duty));
    }
}
