package vn.thidua.plan;

/** How a result is held against a target's figure; the signs are those of plan structure 1.0. */
public enum Comparator {
    /** "đạt 100%", a bare figure. */
    EXACTLY("="),
    /** trên. */
    MORE_THAN(">"),
    /** trở lên, tối thiểu, ít nhất. */
    AT_LEAST(">="),
    /** dưới. */
    LESS_THAN("<"),
    /** không quá, tối đa. */
    AT_MOST("<="),
    /** duy trì: keep the level. */
    MAINTAIN("maintain"),
    /** được công nhận, hoàn thành: yes or no, no figure. */
    ACHIEVE("achieve");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
