package vn.thidua.plan;

/** Cấp: the level of government or organisation of an issuer; the codes are those of plan structure 1.0. */
public enum Level {
    COMMUNE("xa"),
    DISTRICT("huyen"),
    PROVINCE("tinh"),
    CENTRAL("trung_uong"),
    UNIT("don_vi"),
    ASSOCIATION("doan_the");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
