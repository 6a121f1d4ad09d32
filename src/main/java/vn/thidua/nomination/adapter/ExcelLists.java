package vn.thidua.nomination.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.nomination.domain.ListCell;
import vn.thidua.nomination.domain.ListLine;
import vn.thidua.platform.WorkbookMerges;
import vn.thidua.platform.WorkbookReader;
import vn.thidua.platform.WorkbookRow;

/** The sheets of a workbook as lines; merged cells as one. */
final class ExcelLists {

    private static final WorkbookReader READER = new WorkbookReader(5_000, 32_000);

    private final WorkbookMerges merges;
    private final List<ListLine> lines = new ArrayList<>();
    private final Map<String, Integer> sheets = new HashMap<>();
    /** What stands in the first cell of each block met so far. */
    private final Map<WorkbookMerges.Block, String> begun = new HashMap<>();

    private ExcelLists(WorkbookMerges merges) {
        this.merges = merges;
    }

    static List<ListLine> read(Path file) {
        READER.look(file);
        var lists = new ExcelLists(WorkbookMerges.of(file));
        READER.shown(file, lists::add);
        return lists.lines;
    }

    private void add(WorkbookRow row) {
        int table = sheets.computeIfAbsent(row.sheet(), name -> sheets.size() + 1);
        if (table > 1 && lines.getLast().table() != table) {
            begun.clear();
        }
        var cells = new ArrayList<ListCell>();
        int width = Math.max(row.cells().size(), merges.width(row.sheet(), row.number()));
        for (int column = 0; column < width; column++) {
            var text = row.cell(column).text();
            var merged = merges.at(row.sheet(), row.number(), column);
            if (merged.isEmpty()) {
                cells.add(ListCell.at(column, text));
                continue;
            }
            var block = merged.get();
            boolean first = row.number() == block.top();
            if (first && column == block.left()) {
                begun.put(block, text);
            }
            if (column == block.left()) {
                cells.add(new ListCell(begun.getOrDefault(block, ""), block.left(), block.right(), !first));
            }
        }
        lines.add(new ListLine(table, row.sheet(), row.number(), cells));
    }
}
