package vn.thidua.shared;

/** Phạm vi: how far an act carries from the unit a duty is held at. */
public enum Reach {
    /** That unit only. */
    OWN,
    /** That unit and every unit below it. */
    BELOW,
    /** That unit, those above it and those below it. */
    LINE,
    /** Every unit. */
    EVERYWHERE
}
