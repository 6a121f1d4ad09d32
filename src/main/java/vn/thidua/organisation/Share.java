package vn.thidua.organisation;

/** Toàn bộ, một phần, phần còn lại: how much of a unit went into its successor. */
public enum Share {
    WHOLE,
    /** One part; the unit goes on with what is left, until that goes too. */
    PART,
    /** What was left after other parts had gone elsewhere. */
    REST;

    /** Whether nothing of the unit is left afterwards. */
    public boolean ends() {
        return this != PART;
    }
}
