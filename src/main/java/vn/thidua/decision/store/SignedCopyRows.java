package vn.thidua.decision.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.SignedCopyId;
import vn.thidua.files.FileId;
import vn.thidua.files.Paper;
import vn.thidua.shared.Actor;

/** The signed papers of decisions. */
@Component
public class SignedCopyRows {

    /** One of them; the file lies in the store of files. */
    public record SignedCopy(
            SignedCopyId id, FileId file, String fileName, long size, Instant addedAt, String addedBy) {}

    private final JdbcClient db;

    SignedCopyRows(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    public List<SignedCopy> of(DecisionId decision) {
        return db.sql("""
                        select id, file, file_name, size, added_at, added_by
                        from decision.signed_copy
                        where decision = :decision
                        order by added_at desc, id
                        """)
                .param("decision", decision.value())
                .query(SignedCopy.class)
                .list();
    }

    public void add(DecisionId decision, Paper paper, Actor by, Instant at) {
        db.sql("""
                        insert into decision.signed_copy (id, decision, file, file_name, size, added_at, added_by)
                        values (:id, :decision, :file, :name, :size, :at, :by)
                        """)
                .param("id", SignedCopyId.fresh().value())
                .param("decision", decision.value())
                .param("file", paper.id().value())
                .param("name", paper.name())
                .param("size", paper.size())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
    }

    public void remove(SignedCopyId id) {
        db.sql("delete from decision.signed_copy where id = :id")
                .param("id", id.value())
                .update();
    }

    /** The decision a file is the signed paper of. */
    public Optional<DecisionId> holding(FileId file) {
        return db.sql("select decision from decision.signed_copy where file = :file limit 1")
                .param("file", file.value())
                .query(UUID.class)
                .optional()
                .map(DecisionId::new);
    }
}
