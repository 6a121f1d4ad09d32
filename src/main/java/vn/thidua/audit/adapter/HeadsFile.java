package vn.thidua.audit.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.audit.application.KeptHeads;
import vn.thidua.audit.domain.Head;

/** {@code audit/heads.log} in the home: one sealed head a line, each on the disk before it counts. */
@Component
public final class HeadsFile implements KeptHeads {

    private final Path file;

    @Autowired
    HeadsFile(@Value("${thidua.home}") String home) {
        this(Path.of(home).resolve("audit/heads.log"));
    }

    HeadsFile(Path file) {
        this.file = file;
    }

    @Override
    public List<Head> all() {
        return lines().stream().map(Head::of).flatMap(Optional::stream).toList();
    }

    /** Lines that are no heads: someone else wrote there. */
    long strange() {
        return lines().stream()
                .filter(line -> !line.isBlank() && Head.of(line).isEmpty())
                .count();
    }

    @Override
    public void keep(Head head) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                channel.write(StandardCharsets.UTF_8.encode(head.line() + "\n"));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : new ArrayList<>();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
