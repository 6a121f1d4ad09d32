package vn.thidua.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntFunction;

/** A paper's bytes, one piece in memory at a time. At its end the checksum must be the one the paper was kept with. */
final class PaperStream extends InputStream {

    private final Paper paper;
    private final IntFunction<Optional<byte[]>> pieces;
    private final MessageDigest digest = Checksum.digest();
    private byte[] piece = {};
    private int at;
    private int next;
    private boolean ended;

    PaperStream(Paper paper, IntFunction<Optional<byte[]>> pieces) {
        this.paper = paper;
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, into, from, count);
        at += count;
        return count;
    }

    private boolean hasMore() throws IOException {
        if (at < piece.length) {
            return true;
        }
        if (ended) {
            return false;
        }
        var found = pieces.apply(next++);
        if (found.isEmpty()) {
            ended = true;
            verify();
            return false;
        }
        piece = found.get();
        at = 0;
        digest.update(piece);
        return true;
    }

    private void verify() throws IOException {
        var sha256 = HexFormat.of().formatHex(digest.digest());
        if (!sha256.equals(paper.sha256())) {
            throw new IOException("paper " + paper.id() + " was kept as " + paper.sha256() + " but reads " + sha256);
        }
    }
}
