package vn.thidua.operation.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.TestDatabase;
import vn.thidua.operation.domain.OperationReason;
import vn.thidua.platform.DatabaseAddress;
import vn.thidua.shared.Refusal;

/** A backup laid back is the origin, row for row; a file that is not whole is laid back nowhere. */
class RestoreTests {

    private static final String ODD_ROW = """
            insert into audit.entry (happened_at, account, actor_name, unit, room, event, about, details, changes)
            values ('2025-11-24 08:00:00.123456+07', gen_random_uuid(), E'Đặng\\tVăn\\n"Ứng" \\\\N', gen_random_uuid(),
                    'plan', 'PlanConfirmed', gen_random_uuid(), '["\\\\N", "á\\u0001"]', '[]')
            """;

    @TempDir
    static Path shelf;

    static DatabaseAddress origin;
    static Path file;

    @BeforeAll
    static void aSystemWithPlansAndPapers() throws Exception {
        origin = Laid.into("backup_origin", Laid.release("0.1"));
        Laid.run(origin, ODD_ROW);
        file = Laid.copy(origin, shelf).file();
    }

    @Test
    void everyTableIsTheSameRowForRowAndHeldToTheSameRules() throws Exception {
        var copy = Laid.into("backup_copy", file);

        assertThat(Laid.rows(copy)).hasSizeGreaterThan(25).isEqualTo(Laid.rows(origin));
        assertThat(Laid.rules(copy)).hasSizeGreaterThan(100).isEqualTo(Laid.rules(origin));
        assertThat(Laid.rows(copy).get("files.chunk")).doesNotStartWith("0 ");
    }

    @Test
    void theTraceGoesOnAfterItsLastLineAndStaysAppendOnly() throws Exception {
        var copy = Laid.into("backup_trace", file);
        var last = Laid.column(copy, "select max(id)::text from audit.entry").keySet();

        Laid.run(copy, ODD_ROW);

        assertThat(Laid.column(copy, "select (max(id) - 1)::text from audit.entry")
                        .keySet())
                .isEqualTo(last);
        assertThatThrownBy(() -> Laid.run(copy, "delete from audit.entry")).hasMessageContaining("append-only");
    }

    @Test
    void onlyItsOwnerMayReadTheFileAndNoHalfFileIsLeftBeside() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var all = Files.list(shelf)) {
            assertThat(all).allMatch(found -> found.toString().endsWith(BackupDirectory.ENDING));
        }
    }

    @Test
    void aFileCutAnywhereIsRefusedAndLeavesNothing() throws Exception {
        var target = TestDatabase.empty("backup_cut");
        var whole = Files.readAllBytes(file);
        for (int length : List.of(0, 1, 1000, whole.length / 2, whole.length - 65, whole.length - 1)) {
            var cut = Files.write(shelf.resolve("cut.part"), Arrays.copyOf(whole, length));
            assertThat(refusal(target, cut)).isIn(OperationReason.BACKUP_CHANGED, OperationReason.NOT_A_BACKUP);
        }
        Files.delete(shelf.resolve("cut.part"));
        assertThat(Laid.rows(target)).isEmpty();
    }

    @Test
    void aFileWithOneChangedByteIsRefusedWhereverItIs() throws Exception {
        var target = TestDatabase.empty("backup_changed");
        var whole = Files.readAllBytes(file);
        var taken = new ArrayList<Integer>();
        for (int at = 0; at < whole.length; at += whole.length / 97) {
            var changed = whole.clone();
            changed[at] ^= 1;
            var reason = refusal(target, Files.write(shelf.resolve("changed.part"), changed));
            if (reason == null) {
                taken.add(at);
            }
        }
        Files.delete(shelf.resolve("changed.part"));
        assertThat(taken).isEmpty();
        assertThat(Laid.rows(target)).isEmpty();
    }

    @Test
    void aForeignFileIsRefused() throws Exception {
        var target = TestDatabase.empty("backup_foreign");
        var zip = shelf.resolve("foreign.part");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("bao-cao.docx"));
            out.write(new byte[2000]);
        }
        assertThat(refusal(target, zip)).isEqualTo(OperationReason.NOT_A_BACKUP);
        assertThat(refusal(target, Path.of("README.md"))).isEqualTo(OperationReason.NOT_A_BACKUP);
        assertThat(refusal(target, shelf.resolve("khong-co.backup"))).isEqualTo(OperationReason.NOTHING_THERE);
        Files.delete(zip);
    }

    @Test
    void aDatabaseThatHoldsSomethingIsLeftAlone() throws Exception {
        var before = Laid.rows(origin);

        assertThat(refusal(origin, file)).isEqualTo(OperationReason.DATABASE_NOT_EMPTY);
        assertThat(Laid.rows(origin)).isEqualTo(before);
    }

    @Test
    void theKeyOpensWithItsPassphraseOnly() {
        var key = "bí mật".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var sealed = SealedKey.seal(key, "mười hai chữ cái".toCharArray());

        assertThat(SealedKey.open(sealed, "mười hai chữ cái".toCharArray())).isEqualTo(key);
        assertThatThrownBy(() -> SealedKey.open(sealed, "mười hai chữ khác".toCharArray()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(OperationReason.PASSPHRASE_WRONG));
        assertThatThrownBy(() -> SealedKey.seal(key, "ngắn".toCharArray())).isInstanceOf(Refusal.class);
    }

    /** Null when it was laid back. */
    private static Object refusal(DatabaseAddress target, Path file) throws IOException, SQLException {
        try (var backup = BackupFile.open(file)) {
            new DatabaseFilling(target, backup).fill();
            return null;
        } catch (Refusal refusal) {
            return refusal.reason();
        }
    }
}
