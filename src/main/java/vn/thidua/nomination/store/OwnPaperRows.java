package vn.thidua.nomination.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.files.FileId;
import vn.thidua.files.Paper;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.OwnDossierId;

/** The papers of dossiers people prepare themselves. */
@Component
public class OwnPaperRows {

    /** One paper, attached. */
    public record OwnPaper(UUID id, String code, String label, FileId file, String fileName, long size) {}

    private final JdbcClient db;

    OwnPaperRows(JdbcClient db) {
        this.db = db;
    }

    public List<OwnPaper> of(OwnDossierId dossier) {
        return db.sql("""
                        select id, code, label, file, file_name, size
                        from nomination.own_paper
                        where dossier = :dossier
                        order by added_at, id
                        """)
                .param("dossier", dossier.value())
                .query(OwnPaper.class)
                .list();
    }

    public void add(OwnDossierId dossier, String code, String label, Paper paper, Instant at) {
        db.sql("""
                        insert into nomination.own_paper (id, dossier, code, label, file, file_name, size, added_at)
                        values (:id, :dossier, :code, :label, :file, :name, :size, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("dossier", dossier.value())
                .param("code", code)
                .param("label", label)
                .param("file", paper.id().value())
                .param("name", paper.name())
                .param("size", paper.size())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(OwnDossierId dossier, UUID id) {
        db.sql("delete from nomination.own_paper where dossier = :dossier and id = :id")
                .param("dossier", dossier.value())
                .param("id", id)
                .update();
    }

    /** All of them lie in the unit's dossier too, as this person put them there; the bytes are kept once. */
    public void carry(OwnDossierId from, NominationId to, String writer) {
        db.sql("""
                        insert into nomination.paper (id, nomination, code, label, file, file_name, size, added_at, added_by)
                        select gen_random_uuid(), :to, code, label, file, file_name, size, added_at, :writer
                        from nomination.own_paper where dossier = :from
                        """)
                .param("to", to.value())
                .param("from", from.value())
                .param("writer", writer)
                .update();
    }

    /** The dossiers a file lies in. */
    public List<OwnDossierId> holding(FileId paper) {
        return db
                .sql("select distinct dossier from nomination.own_paper where file = :file")
                .param("file", paper.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(OwnDossierId::new)
                .toList();
    }
}
