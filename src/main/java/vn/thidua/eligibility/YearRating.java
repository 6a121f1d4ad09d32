package vn.thidua.eligibility;

/** Kết quả xếp loại of one year, with the decision that gave it. */
public record YearRating(int year, Rating rating, String decision) {}
