package vn.thidua.certificate.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys certificates were signed with, the newest first. */
@Component
public class SigningKeyRows {

    private final JdbcClient db;

    SigningKeyRows(JdbcClient db) {
        this.db = db;
    }

    /** A key: its public half, and its private half sealed. */
    public record KeyRow(String name, byte[] publicKey, String sealed, Instant madeAt) {}

    public List<KeyRow> all() {
        return db.sql(
                        "select name, public_key, sealed, made_at from certificate.signing_key order by made_at desc, name")
                .query(KeyRow.class)
                .list();
    }

    public void add(KeyRow key) {
        db.sql("""
                        insert into certificate.signing_key (name, public_key, sealed, made_at)
                        values (:name, :publicKey, :sealed, :madeAt)
                        """)
                .param("name", key.name())
                .param("publicKey", key.publicKey())
                .param("sealed", key.sealed())
                .param("madeAt", key.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
