package vn.thidua.reading.text;

import java.util.List;

/** Bảng chỉ tiêu: targets laid out in rows under "TT, Chỉ tiêu, Đơn vị tính, Kế hoạch". */
final class TargetTable {

    private TargetTable() {}

    /** Reads the rows of a part into drafts; answers the paragraphs that are no rows. */
    static List<Paragraph> read(PlanText text, List<Paragraph> within, List<TargetDraft> drafts, String group) {
        return within;
    }
}
