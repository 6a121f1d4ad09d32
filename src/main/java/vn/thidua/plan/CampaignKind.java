package vn.thidua.plan;

/** Loại phong trào as the document words it; the law of 2022 names only regular and thematic emulation (Điều 16). */
public enum CampaignKind {
    /** Đợt thi đua: has an end. */
    WAVE("theo_dot"),
    /** Thi đua thường xuyên. */
    REGULAR("thuong_xuyen"),
    /** Thi đua theo chuyên đề. */
    THEMATIC("chuyen_de");

    private final String code;

    CampaignKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
