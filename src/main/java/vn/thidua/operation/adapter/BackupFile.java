package vn.thidua.operation.adapter;

import static vn.thidua.operation.domain.OperationReason.BACKUP_CHANGED;
import static vn.thidua.operation.domain.OperationReason.BACKUP_NEWER;
import static vn.thidua.operation.domain.OperationReason.NOTHING_THERE;
import static vn.thidua.operation.domain.OperationReason.NOT_A_BACKUP;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import vn.thidua.operation.domain.Manifest;
import vn.thidua.operation.domain.Manifest.TableCopy;
import vn.thidua.shared.Refusal;

/**
 * Tệp sao lưu: a zip of tables with its manifest. Its comment, the last 64 bytes, is the SHA-256 of all that stands before:
 * a file that was cut or changed in any place is known.
 */
final class BackupFile implements AutoCloseable {

    static final int SEAL = 64;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip) throws IOException {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest(path, zip);
    }

    /** Opens a file that is whole and ours; refuses any other. */
    static BackupFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw Refusal.because(NOTHING_THERE, path);
        }
        var zip = zip(path);
        try {
            if (zip.getEntry(DatabaseCopy.MANIFEST) == null) {
                throw Refusal.because(NOT_A_BACKUP, path);
            }
            if (!sealOf(path).equals(zip.getComment())) {
                throw Refusal.because(BACKUP_CHANGED, path);
            }
            return new BackupFile(path, zip);
        } catch (IOException | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    /** Writes the seal over the last bytes of a finished zip and sees it on the disk. */
    static String seal(Path path) throws IOException {
        var seal = sealOf(path);
        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(seal.getBytes(StandardCharsets.US_ASCII)), file.size() - SEAL);
            file.force(true);
        }
        return seal;
    }

    Manifest manifest() {
        return manifest;
    }

    String seal() {
        return String.valueOf(zip.getComment());
    }

    /** Reads every table and compares it with the manifest. */
    void check() throws IOException {
        for (var table : manifest.tables()) {
            try (var rows = rows(table)) {
                rows.transferTo(OutputStream.nullOutputStream());
                require(rows, table);
            }
        }
    }

    DigestInputStream rows(TableCopy table) throws IOException {
        var entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw Refusal.because(BACKUP_CHANGED, path);
        }
        return new DigestInputStream(
                new BufferedInputStream(zip.getInputStream(entry), 1 << 16), DatabaseCopy.sha256());
    }

    /** Refuses when what was read is not what the manifest says. */
    void require(DigestInputStream read, TableCopy table) {
        if (!HexFormat.of().formatHex(read.getMessageDigest().digest()).equals(table.sha256())) {
            throw Refusal.because(BACKUP_CHANGED, path);
        }
    }

    Optional<byte[]> extra(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Without its end a zip cannot be opened; it still begins like one. */
    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException | EOFException broken) {
            throw Refusal.because(beginsLikeAZip(path) ? BACKUP_CHANGED : NOT_A_BACKUP, path);
        }
    }

    private static boolean beginsLikeAZip(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals("PK\3\4");
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(DatabaseCopy.MANIFEST))) {
            var tree = DatabaseCopy.JSON.readTree(in);
            if (tree.path("format").asInt(0) > Manifest.FORMAT) {
                throw Refusal.because(BACKUP_NEWER, tree.path("program").asString("?"));
            }
            return DatabaseCopy.JSON.treeToValue(tree, Manifest.class);
        } catch (JacksonException foreign) {
            throw Refusal.because(NOT_A_BACKUP, path);
        }
    }

    private static String sealOf(Path path) throws IOException {
        var digest = DatabaseCopy.sha256();
        try (var in = Files.newInputStream(path)) {
            copy(in, digest, Files.size(path) - SEAL);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void copy(InputStream in, MessageDigest digest, long length) throws IOException {
        var piece = new byte[1 << 16];
        for (long left = length; left > 0; ) {
            int read = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                return;
            }
            digest.update(piece, 0, read);
            left -= read;
        }
    }
}
