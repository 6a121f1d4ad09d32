package vn.thidua.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** One program at a time owns a home directory; only its user may look inside. The system drops the claim of a dead program. */
final class HomeClaim implements AutoCloseable {

    private final FileChannel channel;

    private HomeClaim(FileChannel channel) {
        this.channel = channel;
    }

    static HomeClaim of(Path home) {
        try {
            Files.createDirectories(home);
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                channel.close();
                throw new StartRefused("platform.start.home-taken", home);
            }
            return new HomeClaim(channel);
        } catch (FileAlreadyExistsException e) {
            throw new StartRefused(e, "platform.start.home-not-directory", home);
        } catch (IOException e) {
            throw new StartRefused(e, "platform.start.home-not-writable", home);
        }
    }

    /** Claims the file as well: the lock lives as long as the channel. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ownedByThisProgram) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
