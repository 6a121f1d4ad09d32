package vn.thidua.eligibility;

import java.time.LocalDate;

/** Xác nhận: what a paper (minutes, a letter) says about a standard that no figure can show. */
public record Attestation(String standard, boolean holds, String paper, LocalDate on) {}
