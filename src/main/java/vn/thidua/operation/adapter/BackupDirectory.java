package vn.thidua.operation.adapter;

import static vn.thidua.operation.domain.OperationReason.DISK_FULL;
import static vn.thidua.operation.domain.OperationReason.NOTHING_THERE;
import static vn.thidua.operation.domain.OperationReason.NOT_WRITABLE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.operation.application.CopyProgress;
import vn.thidua.operation.domain.Manifest;
import vn.thidua.shared.Refusal;

/** Thư mục sao lưu: the directory where backups stand, one file each, named by its moment; a file is there only when whole. */
record BackupDirectory(Path directory, Clock clock) {

    static final String ENDING = ".backup";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'thidua-'uuuuMMdd-HHmmss");

    /** A backup that stands in the directory, checked after it was written. */
    record Made(Path file, Manifest manifest, long bytes, String seal) {}

    /** @param key the key file, already protected, when it goes with the backup */
    Made make(Connection database, byte @Nullable [] key, CopyProgress progress) throws IOException, SQLException {
        var unfinished = unfinished();
        try {
            write(unfinished, database, key, progress);
            BackupFile.seal(unfinished);
            try (var written = BackupFile.open(unfinished)) {
                written.check();
                var file = place(written.manifest().moment());
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                onDisk();
                return new Made(file, written.manifest(), Files.size(file), written.seal());
            }
        } catch (IOException full) {
            if (String.valueOf(full.getMessage()).contains("No space left")) {
                throw Refusal.because(DISK_FULL, directory);
            }
            throw full;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** The backups that stand here, newest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("thidua-\\d{8}-\\d{6}(-\\d+)?\\.backup"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        }
    }

    Path newest() throws IOException {
        return all().stream().findFirst().orElseThrow(() -> Refusal.because(NOTHING_THERE, directory));
    }

    private Path unfinished() throws IOException {
        try {
            Files.createDirectories(directory);
            return Files.createTempFile(
                    directory,
                    ".thidua-",
                    ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException e) {
            throw Refusal.because(NOT_WRITABLE, directory);
        }
    }

    private void write(Path file, Connection database, byte @Nullable [] key, CopyProgress progress)
            throws IOException, SQLException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 18))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.setComment("0".repeat(BackupFile.SEAL));
            var copy = new DatabaseCopy(zip, clock, progress);
            copy.write(database, Version.OF_PROGRAM);
            if (key != null) {
                copy.add(SealedKey.ENTRY, key);
            }
        }
    }

    private Path place(Instant moment) {
        var name = NAME.withZone(clock.getZone()).format(moment);
        var file = directory.resolve(name + ENDING);
        for (int more = 2; Files.exists(file); more++) {
            file = directory.resolve(name + "-" + more + ENDING);
        }
        return file;
    }

    private void onDisk() throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
