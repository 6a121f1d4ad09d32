package vn.thidua.certificate.domain;

/** Where an order to print is. */
public enum PrintState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED;

    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
