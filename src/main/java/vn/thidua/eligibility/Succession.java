package vn.thidua.eligibility;

import java.time.LocalDate;

/** Đơn vị tiền nhiệm: a unit that went, wholly or partly, into the nominee or into the unit of the nominee. */
public record Succession(String predecessor, String name, Share share, LocalDate on) {}
