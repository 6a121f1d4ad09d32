package vn.thidua.council.domain;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.shared.Refusal;

/**
 * Thùng phiếu: who has voted, and for each thing how many agree and oppose. There are no ballots in it, only counts, and as bytes
 * it is of one length whatever is in it.
 */
public final class BallotBox {

    private static final BallotMark[] MARKS = BallotMark.values();

    private final byte[] marks;
    private final short[] agreed;
    private final short[] opposed;

    private BallotBox(byte[] marks, short[] agreed, short[] opposed) {
        this.marks = marks;
        this.agreed = agreed;
        this.opposed = opposed;
    }

    public static BallotBox empty(int seats, int items) {
        var marks = new byte[seats];
        Arrays.fill(marks, (byte) BallotMark.NONE.ordinal());
        return new BallotBox(marks, new short[items], new short[items]);
    }

    public static BallotBox of(byte[] bytes, int seats, int items) {
        if (bytes.length != seats + 4 * items) {
            throw new IllegalStateException("a box for others");
        }
        var box = empty(seats, items);
        var from = ByteBuffer.wrap(bytes).get(box.marks);
        for (int item = 0; item < items; item++) {
            box.agreed[item] = from.getShort();
            box.opposed[item] = from.getShort();
        }
        return box;
    }

    public byte[] bytes() {
        var to = ByteBuffer.allocate(marks.length + 4 * agreed.length).put(marks);
        for (int item = 0; item < agreed.length; item++) {
            to.putShort(agreed[item]).putShort(opposed[item]);
        }
        return to.array();
    }

    public BallotMark mark(int seat) {
        return MARKS[marks[seat]];
    }

    public boolean holds(int seat) {
        return mark(seat) != BallotMark.NONE;
    }

    /** How many ballots are in it. */
    public int count() {
        return (int) IntStream.range(0, marks.length).filter(this::holds).count();
    }

    public Map<Integer, BallotMark> marks() {
        return IntStream.range(0, marks.length).boxed().collect(Collectors.toMap(seat -> seat, this::mark));
    }

    public int agreed(int item) {
        return agreed[item];
    }

    public int opposed(int item) {
        return opposed[item];
    }

    /** The box with one more ballot: one word for each thing, none on those from which the member keeps out. */
    public BallotBox with(Meeting held, int seat, BallotMark mark, Ballot ballot, List<AgendaItem> items) {
        if (holds(seat)) {
            throw Refusal.because(CouncilReason.ALREADY_CAST);
        }
        var next = of(bytes(), marks.length, agreed.length);
        var member = held.seats().get(seat).member();
        int said = 0;
        for (int at = 0; at < items.size(); at++) {
            var item = items.get(at);
            var choice = ballot.choices().get(item.id());
            if (item.isRecused(member)) {
                if (choice != null) {
                    throw Refusal.because(CouncilReason.RECUSED, item.title());
                }
            } else if (choice == null) {
                throw Refusal.because(CouncilReason.BALLOT_INCOMPLETE, item.title());
            } else if (choice) {
                next.agreed[at]++;
                said++;
            } else {
                next.opposed[at]++;
                said++;
            }
        }
        if (said == 0) {
            throw Refusal.because(CouncilReason.RECUSED, items.getFirst().title());
        }
        next.marks[seat] = (byte) mark.ordinal();
        return next;
    }

    @Override
    public String toString() {
        return "BallotBox";
    }
}
