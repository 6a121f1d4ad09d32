package vn.thidua.operation.adapter;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.operation.application.CopyProgress;
import vn.thidua.operation.domain.Manifest;
import vn.thidua.operation.domain.Manifest.TableCopy;

/**
 * Copies a database while it is being used: one transaction sees every table as it was at one moment, so nothing is half in
 * it. Writers are not held up.
 */
final class DatabaseCopy {

    static final String MANIFEST = "manifest.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipOutputStream archive;
    private final Clock clock;
    private final CopyProgress progress;

    DatabaseCopy(ZipOutputStream archive, Clock clock, CopyProgress progress) {
        this.archive = archive;
        this.clock = clock;
        this.progress = progress;
    }

    Manifest write(Connection database, String program) throws SQLException, IOException {
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setReadOnly(true);
        try {
            // Told before the transaction sees anything: what was acknowledged by now, it sees.
            var moment = clock.instant();
            var tables = new Tables(database);
            tables.speakPlainly();
            var copies = new ArrayList<TableCopy>();
            var all = tables.all();
            for (var table : all) {
                progress.at(copies.size(), all.size());
                copies.add(copy(database, table));
            }
            var postgres = database.getMetaData().getDatabaseProductVersion();
            var manifest = new Manifest(
                    Manifest.FORMAT, program, moment, postgres, tables.migrations(), copies, tables.sequences());
            add(MANIFEST, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            return manifest;
        } finally {
            database.rollback();
        }
    }

    void add(String name, byte[] content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(content);
        archive.closeEntry();
    }

    private TableCopy copy(Connection database, Tables.Table table) throws SQLException, IOException {
        var digest = sha256();
        archive.putNextEntry(new ZipEntry("tables/" + table.schema() + "." + table.name()));
        long rows = database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(table.copyOut(), new DigestOutputStream(new Whole(archive), digest));
        archive.closeEntry();
        return new TableCopy(
                table.schema(),
                table.name(),
                table.columns(),
                rows,
                HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Hands arrays on as they are, and stays open when the copying ends. */
    private static final class Whole extends FilterOutputStream {

        Whole(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
