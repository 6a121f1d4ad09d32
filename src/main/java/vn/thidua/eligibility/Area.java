package vn.thidua.eligibility;

/** Địa bàn that the principles of commendation tell to pay attention to (Luật Điều 5 khoản 2 điểm d). */
public enum Area {
    BORDER_SEA_ISLAND,
    ESPECIALLY_DIFFICULT,
    ETHNIC_MOUNTAIN
}
