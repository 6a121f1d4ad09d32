package vn.thidua.reporting.domain;

/** Kỳ báo cáo: how long a period is; a campaign's whole time and a single request are kinds too. */
public enum PeriodKind {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    CAMPAIGN,
    AD_HOC
}
