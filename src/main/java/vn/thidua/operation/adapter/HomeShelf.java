package vn.thidua.operation.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.operation.application.BackupShelf;
import vn.thidua.operation.application.CopyProgress;
import vn.thidua.operation.domain.Backup;
import vn.thidua.operation.domain.Retention;

/** The directory {@code backups} in the home, or the one that {@code THIDUA_BACKUPS} names: better on another disk. */
@Component
class HomeShelf implements BackupShelf {

    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final int PREFIX = "thidua-".length();
    private static final int STAMP = "yyyyMMdd-HHmmss".length();

    private final DataSource database;
    private final BackupDirectory shelf;

    HomeShelf(
            DataSource database,
            @Value("${thidua.backups:}") String elsewhere,
            @Value("${thidua.home}") Path home,
            Clock clock) {
        this.database = database;
        this.shelf = new BackupDirectory(elsewhere.isBlank() ? home.resolve("backups") : Path.of(elsewhere), clock);
    }

    @Override
    public Backup.Made make(CopyProgress progress) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            var made = shelf.make(connection, null, progress);
            var manifest = made.manifest();
            return new Backup.Made(
                    made.file().getFileName().toString(),
                    manifest.moment(),
                    manifest.tables().size(),
                    manifest.rows(),
                    made.bytes(),
                    made.seal());
        }
    }

    /** Files of the same second stay or go together. */
    @Override
    public int thin(Retention retention) throws IOException {
        var all = shelf.all().stream().collect(Collectors.groupingBy(HomeShelf::moment));
        var kept = retention.kept(all.keySet());
        int gone = 0;
        for (var moment : all.keySet()) {
            for (var file : kept.contains(moment) ? List.<Path>of() : all.get(moment)) {
                Files.delete(file);
                gone++;
            }
        }
        return gone;
    }

    @Override
    public Optional<Path> file(String name) {
        var file = shelf.directory().resolve(name);
        return file.getParent().equals(shelf.directory()) && Files.isRegularFile(file)
                ? Optional.of(file)
                : Optional.empty();
    }

    @Override
    public Path directory() {
        return shelf.directory();
    }

    @Override
    public String programVersion() {
        return Version.OF_PROGRAM;
    }

    private static LocalDateTime moment(Path file) {
        var name = file.getFileName().toString();
        return LocalDateTime.parse(name.substring(PREFIX, PREFIX + STAMP), NAMED);
    }
}
