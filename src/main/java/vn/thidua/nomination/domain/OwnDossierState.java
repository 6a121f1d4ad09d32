package vn.thidua.nomination.domain;

/** Where a dossier stands that somebody prepares itself. */
public enum OwnDossierState {
    PREPARING,
    /** It waits for the unit. */
    HANDED_IN,
    GIVEN_BACK,
    /** It became a dossier of the unit. */
    ENDORSED,
    NOT_ENDORSED,
    CALLED_OFF;

    /** Whether who prepares it may still change it. */
    public boolean isWritable() {
        return this == PREPARING || this == GIVEN_BACK;
    }

    /** Whether something is still to become of it. */
    public boolean isOpen() {
        return isWritable() || this == HANDED_IN;
    }
}
