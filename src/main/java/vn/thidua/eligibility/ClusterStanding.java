package vn.thidua.eligibility;

/** Thứ hạng trong cụm, khối thi đua of a year; whether the province organised it. */
public record ClusterStanding(int year, String cluster, int rank, boolean ofProvince) {}
