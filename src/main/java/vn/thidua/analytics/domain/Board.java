package vn.thidua.analytics.domain;

import java.util.Locale;

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

    public String path() {
        return "/dashboards/" + name().toLowerCase(Locale.ROOT);
    }
}
