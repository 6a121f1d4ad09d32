package vn.thidua.council.domain;

/** Cách bỏ phiếu: how a meeting votes. */
public enum VotingMode {
    /** Each member on a page of their own. */
    SCREEN,
    /** On printed ballots; the counting team enters the totals. */
    PAPER
}
