package vn.thidua.commendation.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.Subject;
import vn.thidua.commendation.domain.AwardSort;
import vn.thidua.commendation.domain.Mark;

/** What awards pay: coefficients and base salaries by the day they hold. */
@Component
public class RewardQueries {

    /**
     * What one award pays one kind of recipient.
     *
     * @param coefficient null: not known
     */
    public record Coefficient(
            String code,
            String name,
            AwardSort sort,
            Subject subject,
            @Nullable BigDecimal coefficient,
            String citation,
            Mark mark) {}

    /** Lương cơ sở, đồng a month. */
    public record BaseSalary(
            LocalDate validFrom, @Nullable LocalDate validTo, BigDecimal amount, String citation, Mark mark) {}

    private final JdbcClient db;

    RewardQueries(JdbcClient db) {
        this.db = db;
    }

    public List<Coefficient> coefficients(LocalDate day) {
        return db.sql("""
                        select c.code, k.name, k.sort, c.subject, c.coefficient, c.citation, c.mark
                        from commendation.award_coefficient c
                        join commendation.award_kind k
                          on k.code = c.code and k.valid_from <= :day and (k.valid_to is null or k.valid_to >= :day)
                        where c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)
                        order by k.position, array_position(array['COLLECTIVE', 'PERSON', 'HOUSEHOLD'], c.subject)
                        """).param("day", day).query(Coefficient.class).list();
    }

    public Optional<BaseSalary> baseSalary(LocalDate day) {
        return db.sql("""
                        select valid_from, valid_to, amount, citation, mark
                        from commendation.base_salary
                        where valid_from <= :day and (valid_to is null or valid_to >= :day)
                        """).param("day", day).query(BaseSalary.class).optional();
    }
}
