package vn.thidua.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.thidua.platform.StoryClock;
import vn.thidua.shared.Refusal;

/** What is to be done at its own moment in the past; played in the order of time, so that the trace reads as it would have. */
final class Diary {

    private record Page(Instant moment, Runnable work) {}

    private final List<Page> pages = new ArrayList<>();

    void at(Instant moment, Runnable work) {
        pages.add(new Page(moment, work));
    }

    void play() {
        pages.stream()
                .sorted(Comparator.comparing(Page::moment))
                .forEach(page -> StoryClock.at(page.moment(), () -> turn(page)));
        pages.clear();
    }

    /** A refusal of the house has no trace, so who writes the story is told where in it the rule said no. */
    private static void turn(Page page) {
        try {
            page.work().run();
        } catch (Refusal refusal) {
            throw new IllegalStateException(
                    page.moment() + ": " + refusal.reason().key() + " " + Arrays.toString(refusal.details()), refusal);
        }
    }
}
