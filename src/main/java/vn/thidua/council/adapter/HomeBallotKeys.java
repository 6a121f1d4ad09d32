package vn.thidua.council.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.council.MeetingId;
import vn.thidua.council.application.BallotKeys;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.platform.Sealing;
import vn.thidua.shared.Refusal;

/**
 * The keys of running votes, as files in the home directory: never in the database, its logs or its backups. Each file is itself
 * sealed with the key of the program, so that the file alone opens nothing.
 */
@Component
class HomeBallotKeys implements BallotKeys {

    private static final int LENGTH = 32;

    private final Path home;
    private final Path directory;
    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();

    HomeBallotKeys(@Value("${thidua.home}") Path home, Sealing sealing) {
        this.home = home;
        this.directory = home.resolve("ballots");
        this.sealing = sealing;
    }

    @Override
    public void make(MeetingId meeting) {
        var secret = new byte[LENGTH];
        random.nextBytes(secret);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(directory);
            var fresh = Files.createTempFile(directory, "fresh", null, owner);
            Files.writeString(
                    fresh,
                    sealing.seal(Base64.getEncoder().encodeToString(secret), context(meeting)),
                    StandardOpenOption.TRUNCATE_EXISTING);
            destroy(meeting);
            Files.move(fresh, file(meeting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String lock(MeetingId meeting, byte[] box) {
        return own(meeting).seal(box, context(meeting));
    }

    @Override
    public byte[] open(MeetingId meeting, String locked) {
        var own = own(meeting);
        try {
            return own.open(locked, context(meeting));
        } catch (RuntimeException changed) {
            throw Refusal.because(CouncilReason.BOX_KEY_LOST);
        }
    }

    /** Written over before it is taken away; what a file system keeps of it all the same is told in decision 31. */
    @Override
    public void destroy(MeetingId meeting) {
        var file = file(meeting);
        try {
            if (Files.exists(file)) {
                Files.write(file, new byte[(int) Files.size(file)], StandardOpenOption.WRITE, StandardOpenOption.SYNC);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sealing own(MeetingId meeting) {
        try {
            return Sealing.of(sealing.openText(Files.readString(file(meeting)), context(meeting)), home);
        } catch (IOException | RuntimeException lost) {
            throw Refusal.because(CouncilReason.BOX_KEY_LOST);
        }
    }

    private Path file(MeetingId meeting) {
        return directory.resolve(meeting.value() + ".key");
    }

    private static String context(MeetingId meeting) {
        return "council.box:" + meeting.value();
    }
}
