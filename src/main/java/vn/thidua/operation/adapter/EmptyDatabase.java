package vn.thidua.operation.adapter;

import static vn.thidua.operation.domain.OperationReason.BACKUP_NEWER;
import static vn.thidua.operation.domain.OperationReason.DATABASE_NOT_EMPTY;
import static vn.thidua.operation.domain.OperationReason.MIGRATION_CHANGED;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.CRC32;
import vn.thidua.operation.domain.Manifest;
import vn.thidua.operation.domain.Manifest.Migration;
import vn.thidua.shared.Refusal;

/**
 * An empty database that is given the tables a backup was taken from: the very migrations that had run there, no more, in
 * the same order. What is newer runs afterwards, over the rows, as on any upgrade.
 */
record EmptyDatabase(Connection database) {

    void require() throws SQLException {
        var tables = new Tables(database).all();
        if (!tables.isEmpty()) {
            throw Refusal.because(DATABASE_NOT_EMPTY, tables.size());
        }
    }

    void shape(Manifest manifest) throws SQLException, IOException {
        for (var migration : manifest.migrations()) {
            require(migration, manifest);
        }
        execute(resource("/operation/history.sql"));
        for (var migration : manifest.migrations()) {
            execute(resource(place(migration)));
        }
        execute("set constraints all immediate");
    }

    void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** A migration unknown here came with a newer program; a known one must be the same to the letter. */
    private static void require(Migration migration, Manifest manifest) throws IOException {
        if (EmptyDatabase.class.getResource(place(migration)) == null) {
            throw Refusal.because(BACKUP_NEWER, manifest.program());
        }
        if (migration.checksum() != null && migration.checksum() != checksum(resource(place(migration)))) {
            throw Refusal.because(MIGRATION_CHANGED, migration.script());
        }
    }

    private static String place(Migration migration) {
        return "/db/migration/" + migration.script();
    }

    /** As Flyway counts: the lines without their ends. */
    private static int checksum(String script) throws IOException {
        var crc = new CRC32();
        try (var lines = new BufferedReader(new StringReader(script))) {
            for (String line; (line = lines.readLine()) != null; ) {
                crc.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) crc.getValue();
    }

    private static String resource(String place) throws IOException {
        try (var in = EmptyDatabase.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IOException(place + " is missing");
            }
            return DatabaseCopy.text(in.readAllBytes());
        }
    }
}
