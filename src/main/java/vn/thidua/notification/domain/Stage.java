package vn.thidua.notification.domain;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Mốc nhắc: 7, 3 and 1 working days before a day due, on the day, 1, 3 and 7 after it, and then every seventh until half a
 * year is over. A stage is told by the working days left; below zero, days late.
 */
public final class Stage {

    public static final int FIRST = 7;
    public static final int LAST = -126;

    private static final int[] BEFORE = {1, 3, 7};
    private static final int[] AFTER = {1, 3, 7};

    private Stage() {}

    /** The stage reached last with so many working days left; what a day without the program missed is so made up for. */
    public static OptionalInt reached(int left) {
        if (left > FIRST || left < LAST) {
            return OptionalInt.empty();
        }
        return left >= 0 ? OptionalInt.of(before(left)) : OptionalInt.of(-after(-left));
    }

    private static int before(int left) {
        return left == 0
                ? 0
                : IntStream.of(BEFORE).filter(stage -> stage >= left).min().orElseThrow();
    }

    private static int after(int late) {
        return late >= FIRST
                ? late / FIRST * FIRST
                : IntStream.of(AFTER).filter(stage -> stage <= late).max().orElseThrow();
    }
}
