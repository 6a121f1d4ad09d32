package vn.thidua.decision.domain;

/** Thu, chi: whether money came into the fund or went out. */
public enum FundWay {
    INCOME,
    EXPENSE;

    public FundWay opposite() {
        return this == INCOME ? EXPENSE : INCOME;
    }
}
