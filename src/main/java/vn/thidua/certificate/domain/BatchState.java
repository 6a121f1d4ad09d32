package vn.thidua.certificate.domain;

/** Where a batch of certificates is: being entered, or issued with numbers. */
public enum BatchState {
    DRAFT,
    ISSUED
}
