package vn.thidua.shared;

import java.io.Serializable;
import java.util.List;

/**
 * Nhiệm vụ: what a person is charged with at a unit, by its code. Each is a row kept by the identity room; those the law
 * and the program know from the start are named here, so that acts can say who carries them.
 */
public record Duty(String code) implements Comparable<Duty>, Serializable {

    /** Cán bộ làm công tác thi đua: reads, drafts, confirms plans. */
    public static final Duty OFFICER = new Duty("OFFICER");

    /** Thủ trưởng đơn vị dưới xã. */
    public static final Duty UNIT_HEAD = new Duty("UNIT_HEAD");

    /** Người thẩm định. */
    public static final Duty CHECKER = new Duty("CHECKER");

    /** Thành viên Hội đồng Thi đua - Khen thưởng. */
    public static final Duty COUNCIL = new Duty("COUNCIL");

    /** Chủ tịch UBND. */
    public static final Duty CHAIR = new Duty("CHAIR");

    /** Cán bộ cơ quan Thi đua - Khen thưởng cấp tỉnh: keeps campaigns, units and reorganisations of the whole city. */
    public static final Duty CITY_OFFICER = new Duty("CITY_OFFICER");

    /** Người giám sát, kiểm tra: sees everything at the unit and below, changes nothing. */
    public static final Duty AUDITOR = new Duty("AUDITOR");

    /** Quản trị hệ thống. */
    public static final Duty ADMINISTRATOR = new Duty("ADMINISTRATOR");

    /** Those of every installation; their acts stand in code and cannot be changed by hand. */
    public static final List<Duty> STANDARD =
            List.of(OFFICER, UNIT_HEAD, CHECKER, COUNCIL, CHAIR, CITY_OFFICER, AUDITOR, ADMINISTRATOR);

    public Duty {
        if (!code.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException("no code of a duty: " + code);
        }
    }

    public boolean isStandard() {
        return STANDARD.contains(this);
    }

    @Override
    public int compareTo(Duty other) {
        return code.compareTo(other.code);
    }

    /** The code, as it ends the key of a standard duty's words: {@code identity.duty.OFFICER}. */
    @Override
    public String toString() {
        return code;
    }
}
