package vn.thidua.reporting.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Danh mục lý do trả lại: what reports are usually sent back for. */
@Component
public class ReturnReasons {

    private final JdbcClient db;

    ReturnReasons(JdbcClient db) {
        this.db = db;
    }

    /** One reason of the catalogue. */
    public record ReturnReason(String code, String name) {}

    public List<ReturnReason> all() {
        return db.sql("select code, name from reporting.return_reason order by position")
                .query(ReturnReason.class)
                .list();
    }

    public Optional<ReturnReason> find(String code) {
        return all().stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
