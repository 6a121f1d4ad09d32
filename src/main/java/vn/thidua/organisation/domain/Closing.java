package vn.thidua.organisation.domain;

import java.time.LocalDate;

/** Đóng hồ sơ: when and why a record was closed. */
public record Closing(LocalDate on, ClosingCause cause, String note) {}
