package vn.thidua.permission;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What commendation keeps, for the matrix of who may do what. */
public final class CommendationThings {

    public static Map<String, UUID> of(JdbcClient db) {
        var rule = UUID.randomUUID();
        db.sql("""
                        insert into commendation.local_rule
                            (id, version, kind, wording, figure, valid_from, basis, confirmed, written_at, written_by_name)
                        values (:id, 0, 'COPIES', 'Một bộ hồ sơ', 1, '2025-08-01', 'Quyết định số 12/QĐ-UBND', true,
                                '2025-08-01T01:00:00Z', 'Trần Thanh Bình')
                        """).param("id", rule).update();
        return Map.of("local-rule", rule);
    }

    private CommendationThings() {}
}
