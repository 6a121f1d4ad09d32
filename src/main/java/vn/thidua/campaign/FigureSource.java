package vn.thidua.campaign;

/** Nguồn số liệu: where the figure of one unit for one target comes from. */
public enum FigureSource {
    /** The unit reports it for its whole area; what units below report is shown beside it and not added. */
    OWN,
    /** It is what the units below add up to. */
    BELOW,
    /** The unit's own figure and those below together: an office that takes part beside its villages. */
    BOTH,
    /** The target is not this unit's. */
    NOT_ASKED;

    /** Where nothing was said: a unit with no others below it reports, one with others adds up. */
    public static FigureSource usual(boolean leaf) {
        return leaf ? OWN : BELOW;
    }

    public boolean takesOwn() {
        return this == OWN || this == BOTH;
    }

    public boolean takesBelow() {
        return this == BELOW || this == BOTH;
    }
}
