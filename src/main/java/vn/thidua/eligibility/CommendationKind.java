package vn.thidua.eligibility;

/** Loại hình khen thưởng (Điều 8); the last two exist from 01/10/2026 only. */
public enum CommendationKind {
    MERIT,
    SUDDEN,
    MOVEMENT,
    DEDICATION,
    TENURE,
    FOREIGN,
    THEMATIC_MOVEMENT,
    THEMATIC
}
