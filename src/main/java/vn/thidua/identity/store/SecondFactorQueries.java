package vn.thidua.identity.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;

/** What the account pages need to know of second factors and mail addresses. Never a secret. */
@Component
public class SecondFactorQueries {

    private final JdbcClient db;

    SecondFactorQueries(JdbcClient db) {
        this.db = db;
    }

    /** Those of these accounts that have a second factor. */
    public Set<AccountId> having(List<AccountId> accounts) {
        return among(
                "select account from identity.second_factor where since is not null and account = any(:accounts)",
                accounts);
    }

    /** Those of these accounts whose mail address is confirmed. */
    public Set<AccountId> reachable(List<AccountId> accounts) {
        return among("select account from identity.mailbox where account = any(:accounts)", accounts);
    }

    /** How many open accounts must have a second factor today and have none. */
    public long owing(LocalDate today) {
        return db.sql("""
                select count(distinct a.id)
                from identity.account a
                join identity.held_duty d on d.account = a.id
                join identity.sign_in_rule r on r.duty = d.duty
                where a.closed_at is null and r.since <= :today
                  and d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today)
                  and not exists (select 1 from identity.second_factor f
                                   where f.account = a.id and f.since is not null)
                """).param("today", today).query(Long.class).single();
    }

    private Set<AccountId> among(String sql, List<AccountId> accounts) {
        return db
                .sql(sql)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
