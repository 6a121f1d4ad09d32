package vn.thidua.identity.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;

/** Who a signed-in person is today. Asked for at every request, so it is one statement. */
@Component
public class PresenceQueries {

    private final JdbcClient db;

    PresenceQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * An open account, once for each duty held today, and once without any when there is none.
     *
     * @param home the unit the person works at
     * @param at the unit the duty is held at
     * @param replaced full name of the person in whose place it is held
     */
    public record Row(
            UUID id,
            String name,
            String post,
            UUID home,
            @Nullable String duty,
            @Nullable UUID at,
            @Nullable LocalDate until,
            @Nullable String replaced) {}

    public List<Row> today(AccountId account, LocalDate today) {
        return db.sql("""
                        select a.id, a.name, a.post, a.unit as home, d.duty, d.unit as at, d.valid_to as until,
                               other.name as replaced
                        from identity.account a
                        left join (identity.held_duty d join identity.duty y on y.code = d.duty and y.retired_on is null)
                               on d.account = a.id and not d.ended
                              and d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today)
                        left join identity.account other on other.id = d.replaces
                        where a.id = :account and a.closed_at is null
                        order by d.position
                        """)
                .param("account", account.value())
                .param("today", today)
                .query(Row.class)
                .list();
    }
}
