package vn.thidua.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps papers and gives them back, byte for byte. Keeping joins the caller's transaction: all or nothing. */
public interface Papers {

    /** Keeps the bytes of a file; the paper is there when the caller's transaction is. */
    Paper keep(String name, String mediaType, Path bytes);

    /** The paper, or {@link java.util.NoSuchElementException}. */
    Paper get(FileId id);

    Optional<Paper> withChecksum(String sha256);

    /** The bytes, streamed; reading them to the end proves their checksum. The caller closes the stream. */
    InputStream open(FileId id);

    /** Forgets a paper and its bytes, for papers that must not be kept. */
    void forget(FileId id);
}
