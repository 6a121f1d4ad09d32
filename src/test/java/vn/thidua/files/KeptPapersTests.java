package vn.thidua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.ProgramTest;

/** Papers in the database come back byte for byte, or not at all. */
@ProgramTest
class KeptPapersTests {

    @TempDir
    Path folder;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aPaperOfSeveralMegabytesComesBackByteForByte() throws Exception {
        var bytes = bytes((3 << 20) + 17);

        var paper = papers.keep("quy-chế.pdf", "application/pdf", file(bytes));

        assertThat(paper.size()).isEqualTo(bytes.length);
        try (var kept = papers.open(paper.id())) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(papers.withChecksum(paper.sha256()))
                .hasValueSatisfying(known -> assertThat(known.id()).isEqualTo(paper.id()));
    }

    @Test
    void aPaperGoesWithTheTransactionThatKeptIt() throws Exception {
        var file = file(bytes(5000));
        var kept = transaction.execute(status -> {
            status.setRollbackOnly();
            return papers.keep("kế hoạch.txt", "text/plain", file);
        });

        assertThatThrownBy(() -> papers.get(kept.id())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theDatabaseRefusesHalfAPaper() throws Exception {
        var file = file(bytes((1 << 20) + 5));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    var paper = papers.keep("kế hoạch.txt", "text/plain", file);
                    db.sql("delete from files.chunk where paper = :id and number = 1")
                            .param("id", paper.id().value())
                            .update();
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aChangedByteIsNoticedWhenThePaperIsRead() throws Exception {
        var paper = papers.keep("kế hoạch.txt", "text/plain", file(bytes(100)));
        db.sql("update files.chunk set bytes = set_byte(bytes, 7, (get_byte(bytes, 7) + 1) % 256) where paper = :id")
                .param("id", paper.id().value())
                .update();

        try (var kept = papers.open(paper.id())) {
            assertThatThrownBy(kept::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aForgottenPaperLeavesNothing() throws Exception {
        var paper = papers.keep("kế hoạch.txt", "text/plain", file(bytes(100)));

        papers.forget(paper.id());

        assertThat(db.sql("select count(*) from files.chunk where paper = :id")
                        .param("id", paper.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("paper"), bytes);
    }
}
