package vn.thidua.interchange.application;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Judged.Verdict;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.domain.SheetImports;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Tệp các dòng lỗi: the wrong rows alone, each with its cause, to be put right and sent again. */
@Service
@Transactional(readOnly = true)
public class ExportingFaults {

    private final SheetImports imports;
    private final SentFile sent;
    private final Sheets sheets;
    private final GuideSheet guide;
    private final Workbooks workbooks;
    private final Permission permission;

    ExportingFaults(
            SheetImports imports,
            SentFile sent,
            Sheets sheets,
            GuideSheet guide,
            Workbooks workbooks,
            Permission permission) {
        this.imports = imports;
        this.sent = sent;
        this.sheets = sheets;
        this.guide = guide;
        this.workbooks = workbooks;
        this.permission = permission;
    }

    public void export(ImportId id, OutputStream out, Actor by) {
        var one = imports.get(id);
        var sheet = sheets.get(one.kind());
        permission.require(sheet.importing(), by, one.unit());
        var wrong = sent.judge(one, sheet, sent.read(one), by).stream()
                .filter(row -> row.verdict() == Verdict.WRONG)
                .toList();
        var more = List.of(sheets.told("interchange.cause"), sheets.told("interchange.fix"));
        var list = guide.list(sheet, more, take -> wrong.forEach(row -> take.accept(cells(row, sheet))));
        workbooks.write(out, List.of(list, guide.explaining(sheet)));
    }

    private List<@Nullable Object> cells(Judged<?> row, Sheet<?> sheet) {
        var cells = new ArrayList<@Nullable Object>();
        sheet.columns().forEach(column -> cells.add(row.row().get(column.field())));
        cells.add(row.faults().stream().map(this::told).collect(Collectors.joining("; ")));
        cells.add(row.faults().stream()
                .map(Fault::proposal)
                .filter(proposal -> proposal != null)
                .collect(Collectors.joining("; ")));
        return cells;
    }

    private String told(Fault fault) {
        return sheets.told(
                fault.reason(),
                fault.details().stream()
                        .map(detail -> detail.startsWith("@") ? sheets.told(detail.substring(1)) : detail)
                        .toArray());
    }
}
