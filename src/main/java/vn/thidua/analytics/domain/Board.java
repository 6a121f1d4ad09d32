package vn.thidua.analytics.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;

/** Bảng theo dõi: one of the three ways to look at campaigns. Who may see several is led to the first. */
public enum Board {
    /** What must I do. */
    OFFICER(AnalyticsAct.SEE_OWN_WORK),
    /** What is late, what is at risk. */
    LEADER(AnalyticsAct.SEE_PROSPECTS),
    /** All units below at a glance. */
    OVERVIEW(AnalyticsAct.SEE_ALL_UNITS);

    private final AnalyticsAct act;

    Board(AnalyticsAct act) {
        this.act = act;
    }

    public AnalyticsAct act() {
        return act;
    }

    /** The board an address names, or {@link NoSuchElementException}. */
    public static Board named(String name) {
        return Arrays.stream(values())
                .filter(board -> board.address().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("board " + name));
    }

    public String path() {
        return "/dashboards/" + address();
    }

    private String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
