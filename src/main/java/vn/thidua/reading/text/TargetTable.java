package vn.thidua.reading.text;

import java.util.List;
import vn.thidua.plan.Span;

/** Bảng chỉ tiêu: targets laid out in rows under "TT, Chỉ tiêu, Đơn vị tính, Kế hoạch". */
final class TargetTable {

    private TargetTable() {}

    /** Reads the rows of a stretch into drafts; answers the stretches that are no rows. */
    static List<Span> read(PlanText text, Span within, List<TargetDraft> drafts, String group) {
        return List.of(within);
    }
}
