package vn.thidua.award.domain;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.award.Holder;

/** Loại dữ kiện: what kind of thing can be recorded of a holder. */
public enum FactKind {
    /** Kết quả xếp loại of a year. */
    RATING(true),
    /** Sáng kiến, đề tài, mưu trí sáng tạo. */
    INITIATIVE(true),
    /** Kỷ luật. */
    DISCIPLINE(true),
    /** Tạm dừng xét. */
    HOLD(true),
    /** Thời gian nghỉ. */
    ABSENCE(true),
    /** Xác nhận of a standard by a paper. */
    ATTESTATION(true),
    /** Thứ hạng trong cụm, khối. */
    CLUSTER(false),
    /** Số liệu of a collective in a year. */
    HEADCOUNT(false);

    private final boolean ofPersons;

    FactKind(boolean ofPersons) {
        this.ofPersons = ofPersons;
    }

    /** What can be recorded of holders of that kind. */
    public static Set<FactKind> of(Holder.Kind holder) {
        var kinds = EnumSet.allOf(FactKind.class);
        kinds.removeIf(kind -> holder == Holder.Kind.PERSON ? !kind.ofPersons : kind == ABSENCE);
        return kinds;
    }

    /** Seen by those only who may see discipline; each look is written down. */
    public boolean isConduct() {
        return this == DISCIPLINE || this == HOLD || this == ABSENCE;
    }

    /** Goes on in the unit that a unit went into. */
    public boolean isInherited() {
        return this == DISCIPLINE || this == HOLD;
    }

    /** Of one year one holds. */
    public boolean isYearly() {
        return this == RATING || this == HEADCOUNT;
    }

    public String key() {
        return "award.fact." + name();
    }
}
