package vn.thidua.nomination.domain;

import java.util.Collection;
import java.util.List;
import vn.thidua.eligibility.Office;

/** Thẩm quyền: whose head decides in a unit of a kind, and who else when that head may not. */
public final class Offices {

    /** From where a commune sends what it may not decide itself. */
    private static final List<Office> UPWARD = List.of(Office.PROVINCE_CHAIR, Office.PRIME_MINISTER, Office.PRESIDENT);

    private Offices() {}

    /** Of a unit's kind ("xa", "thanh_pho", "so", "truong"). */
    public static Office of(String kind) {
        return switch (kind) {
            case "thanh_pho", "tinh" -> Office.PROVINCE_CHAIR;
            case "xa", "phuong", "dac_khu" -> Office.COMMUNE_CHAIR;
            case "so" -> Office.DEPARTMENT_DIRECTOR;
            case "doanh_nghiep", "hop_tac_xa" -> Office.ENTERPRISE_HEAD;
            default -> Office.UNIT_HEAD;
        };
    }

    /** The own head where the law lets it, else the nearest above that may; of an award no rule speaks of, the own head. */
    public static Office deciding(Office own, Collection<Office> allowed) {
        if (allowed.isEmpty() || allowed.contains(own)) {
            return own;
        }
        return UPWARD.stream().filter(allowed::contains).findFirst().orElseGet(() -> allowed.iterator()
                .next());
    }
}
