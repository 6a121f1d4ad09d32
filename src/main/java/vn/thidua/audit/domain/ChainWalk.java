package vn.thidua.audit.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/** Walks the chain from its first link, in order of their places, and stops at the first that does not hold. */
public final class ChainWalk {

    private final OtherLinks others;
    private final PriorityQueue<Head> ahead = new PriorityQueue<>(Comparator.comparingLong(Head::seq));
    private final Optional<Fault> unsealed;
    private long seq;
    private byte[] last = Canonical.origin();

    /** What must be asked of the whole chain to tell how a broken link came to be. */
    public interface OtherLinks {

        /** Whether a link is kept that says it hangs on this hash. */
        boolean hangsOn(byte[] hash);

        /** Whether a link is kept that has this hash. */
        boolean has(byte[] hash);

        /** Whether what an entry says is what the link at another place was hashed from. */
        boolean hashedElsewhere(String body);
    }

    /**
     * @param kept heads kept outside the database
     * @param genuine whether a head carries the seal of the key at hand
     */
    public ChainWalk(OtherLinks others, Collection<Head> kept, Predicate<Head> genuine) {
        this.others = others;
        kept.stream().filter(genuine).forEach(ahead::add);
        this.unsealed = kept.stream()
                .filter(genuine.negate())
                .map(head -> new Fault(Fault.Kind.UNSEALED, head.seq(), 0, head.at()))
                .findFirst();
    }

    public Optional<Fault> next(Link link) {
        if (link.seq() != seq + 1) {
            return Optional.of(new Fault(Fault.Kind.DELETED, seq + 1, 0, null));
        }
        if (!Arrays.equals(link.previous(), last)) {
            return Optional.of(Fault.of(unhung(link), link));
        }
        if (link.told() == null) {
            return Optional.of(Fault.of(Fault.Kind.DELETED, link));
        }
        var body = Canonical.body(link.told());
        if (!Arrays.equals(link.hash(), Canonical.hash(link.seq(), last, body))) {
            boolean moved = others.hashedElsewhere(body);
            return Optional.of(Fault.of(moved ? Fault.Kind.REORDERED : Fault.Kind.CHANGED, link));
        }
        seq = link.seq();
        last = link.hash();
        return sealedOtherwise(link);
    }

    /** After the last link: was it the last? */
    public Optional<Fault> end() {
        return Optional.ofNullable(ahead.peek())
                .map(head -> new Fault(Fault.Kind.CUT, head.seq(), seq, head.at()))
                .or(() -> unsealed);
    }

    public long seq() {
        return seq;
    }

    public byte[] last() {
        return last;
    }

    /** The link says it hangs elsewhere: the one that belongs here is gone, or stands elsewhere, or this one is not of the chain. */
    private Fault.Kind unhung(Link link) {
        if (!others.hangsOn(last)) {
            return Fault.Kind.DELETED;
        }
        return others.has(link.previous()) ? Fault.Kind.REORDERED : Fault.Kind.INSERTED;
    }

    private Optional<Fault> sealedOtherwise(Link link) {
        while (!ahead.isEmpty() && ahead.peek().seq() <= seq) {
            var head = ahead.poll();
            if (!head.isOf(last)) {
                return Optional.of(Fault.of(Fault.Kind.REWRITTEN, link));
            }
        }
        return Optional.empty();
    }
}
