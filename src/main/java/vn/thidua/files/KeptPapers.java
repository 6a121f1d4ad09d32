package vn.thidua.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Outage;

/** The papers, kept in the database in pieces of one megabyte, so that they live and die with what refers to them. */
@Service
class KeptPapers implements Papers {

    private static final int PIECE = 1 << 20;

    private final JdbcClient db;
    private final Clock clock;
    private final Path home;

    KeptPapers(JdbcClient db, Clock clock, @Value("${thidua.home}") Path home) {
        this.db = db;
        this.clock = clock;
        this.home = home;
    }

    @Override
    @Transactional
    public Paper keep(String name, String mediaType, Path bytes) {
        var id = FileId.fresh();
        var digest = Checksum.digest();
        Outage.requireRoom(home, bytes.toFile().length());
        long size = keepBytes(id, bytes, digest);
        var paper = new Paper(id, name, mediaType, size, HexFormat.of().formatHex(digest.digest()), clock.instant());
        db.sql("""
                insert into files.paper (id, name, media_type, size, sha256, received_at)
                values (:id, :name, :mediaType, :size, :sha256, :receivedAt)
                """)
                .param("id", id.value())
                .param("name", name)
                .param("mediaType", mediaType)
                .param("size", size)
                .param("sha256", paper.sha256())
                .param("receivedAt", OffsetDateTime.ofInstant(paper.receivedAt(), ZoneOffset.UTC))
                .update();
        return paper;
    }

    @Override
    public Paper get(FileId id) {
        return db.sql("select id, name, media_type, size, sha256, received_at from files.paper where id = :id")
                .param("id", id.value())
                .query(KeptPapers::paper)
                .optional()
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    @Override
    public Optional<Paper> withChecksum(String sha256) {
        return db.sql("""
                select id, name, media_type, size, sha256, received_at
                from files.paper
                where sha256 = :sha256
                order by received_at
                limit 1
                """).param("sha256", sha256).query(KeptPapers::paper).optional();
    }

    @Override
    public InputStream open(FileId id) {
        return new PaperStream(get(id), number -> piece(id, number));
    }

    @Override
    @Transactional
    public void forget(FileId id) {
        db.sql("delete from files.paper where id = :id").param("id", id.value()).update();
    }

    private long keepBytes(FileId id, Path bytes, MessageDigest digest) {
        long size = 0;
        try (var in = Files.newInputStream(bytes)) {
            int number = 0;
            for (byte[] piece; (piece = in.readNBytes(PIECE)).length > 0; number++) {
                db.sql("insert into files.chunk (paper, number, bytes) values (:paper, :number, :bytes)")
                        .param("paper", id.value())
                        .param("number", number)
                        .param("bytes", piece)
                        .update();
                digest.update(piece);
                size += piece.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return size;
    }

    private Optional<byte[]> piece(FileId paper, int number) {
        return db.sql("select bytes from files.chunk where paper = :paper and number = :number")
                .param("paper", paper.value())
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    private static Paper paper(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new Paper(
                new FileId(row.getObject("id", java.util.UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
