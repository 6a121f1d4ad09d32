package vn.thidua.reporting.domain;

import static vn.thidua.reporting.domain.SheetFault.Kind.EMPTIED;
import static vn.thidua.reporting.domain.SheetFault.Kind.LINE_MISSING;
import static vn.thidua.reporting.domain.SheetFault.Kind.LINE_TWICE;
import static vn.thidua.reporting.domain.SheetFault.Kind.LINE_UNKNOWN;
import static vn.thidua.reporting.domain.SheetFault.Kind.NAME_CHANGED;
import static vn.thidua.reporting.domain.SheetFault.Kind.NAME_OF_OTHER_LINE;
import static vn.thidua.reporting.domain.SheetFault.Kind.NOT_ASKED;
import static vn.thidua.reporting.domain.SheetFault.Kind.REPORT_WENT_ON;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.domain.SheetFault.Field;
import vn.thidua.reporting.domain.SheetFault.Kind;
import vn.thidua.reporting.domain.WrittenSheet.Part;
import vn.thidua.shared.Figures;

/** Xét biểu: holds a filled workbook against its report, row by row; lines are known by their key, else by their name. */
public final class SheetJudging {

    private final Map<String, FilledLine> byKey = new LinkedHashMap<>();
    private final Map<String, List<FilledLine>> byName = new HashMap<>();
    private final Map<Integer, Integer> seen = new HashMap<>();
    private final Map<Integer, FilledLine> after = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<SheetChange> changes = new ArrayList<>();
    private final List<SheetFault> faults = new ArrayList<>();

    private SheetJudging(List<FilledLine> form) {
        for (var filled : form) {
            byKey.put(SheetRow.key(filled.line()), filled);
            byName.computeIfAbsent(SheetRow.folded(filled.line().name()), name -> new ArrayList<>())
                    .add(filled);
            after.put(filled.line().position(), filled);
        }
    }

    /** @param edition how often the report has been written in by now */
    public static JudgedSheet of(WrittenSheet sheet, List<FilledLine> form, Narrative stands, int edition) {
        var judging = new SheetJudging(form);
        if (sheet.mark().edition() != edition) {
            judging.faults.add(new SheetFault(0, Field.LINE, "", "", REPORT_WENT_ON, List.of(), ""));
        }
        sheet.rows().forEach(judging::row);
        judging.missing();
        var words = judging.words(sheet.narrative(stands), stands);
        judging.toBeMended();
        return new JudgedSheet(judging.entries, words, judging.changes, judging.faults);
    }

    private void row(SheetRow row) {
        var filled = line(row);
        if (filled == null) {
            return;
        }
        var first = seen.putIfAbsent(filled.line().position(), row.row());
        if (first != null) {
            if (row.isFilled()) {
                add(row, LINE_TWICE, String.valueOf(first));
            }
        } else if (!filled.line().source().takesOwn()) {
            added(row, filled);
        } else {
            answer(row, filled);
        }
    }

    /** The line a row belongs to; null where it belongs to none, which is told unless the row is empty. */
    private @Nullable FilledLine line(SheetRow row) {
        var named = byName.getOrDefault(SheetRow.folded(row.name()), List.of());
        var keyed = byKey.get(row.key());
        if (keyed == null) {
            var only = named.size() == 1 ? named.getFirst() : null;
            if (only == null && row.isFilled()) {
                add(row, LINE_UNKNOWN);
            }
            return only;
        }
        if (row.name().isEmpty() || named.contains(keyed)) {
            return keyed;
        }
        add(
                row,
                named.isEmpty() ? NAME_CHANGED : NAME_OF_OTHER_LINE,
                keyed.line().name());
        return keyed;
    }

    /** What comes from below is not typed; another figure there is told and left aside. */
    private void added(SheetRow row, FilledLine filled) {
        var below = filled.below();
        var cell = row.figure();
        boolean same = cell.isEmpty()
                || below != null
                        && cell.form() == SheetCell.Form.EXACT
                        && below.value().compareTo(new BigDecimal(cell.text())) == 0
                || below != null && cell.text().equals(Figures.written(below.value()));
        if (!same && !filled.line().isYesNo()) {
            faults.add(new SheetFault(
                    row.row(), Field.FIGURE, filled.line().name(), cell.text(), NOT_ASKED, List.of(), ""));
        }
    }

    private void answer(SheetRow row, FilledLine filled) {
        var cells = new SheetCells(row, filled);
        var entry = cells.entry();
        faults.addAll(cells.faults());
        if (cells.faults().stream().anyMatch(SheetFault::blocks)) {
            return;
        }
        var stands = filled.answer();
        var becomes = stands.with(entry, filled.line());
        after.put(filled.line().position(), filled.answered(becomes));
        if (becomes.saysTheSame(stands)) {
            return;
        }
        entries.add(entry);
        change(row, filled.line(), Field.FIGURE, told(stands), told(becomes));
        change(row, filled.line(), Field.NOTE, stands.note(), becomes.note());
        if (becomes.isBlank() && stands.amount() != null) {
            faults.add(new SheetFault(
                    row.row(), Field.FIGURE, filled.line().name(), "", EMPTIED, List.of(told(stands)), told(stands)));
        }
    }

    private void change(SheetRow row, FormLine line, Field field, String was, String becomes) {
        if (!was.equals(becomes)) {
            changes.add(new SheetChange(row.row(), field, line.name(), was, becomes));
        }
    }

    private void missing() {
        byKey.values().stream()
                .filter(filled -> filled.line().source().takesOwn())
                .filter(filled -> !seen.containsKey(filled.line().position()))
                .forEach(filled -> faults.add(
                        new SheetFault(0, Field.LINE, filled.line().name(), "", LINE_MISSING, List.of(), "")));
    }

    private @Nullable Narrative words(Narrative becomes, Narrative stands) {
        if (becomes.equals(stands)) {
            return null;
        }
        for (var part : Part.values()) {
            if (!part.of(becomes).equals(part.of(stands))) {
                changes.add(new SheetChange(
                        0, Field.WORDS, "@reporting.sheet.part." + part, part.of(stands), part.of(becomes)));
            }
        }
        return becomes;
    }

    /** What would keep the report from being sent is told now, while the workbook is at hand; what is blank is not. */
    private void toBeMended() {
        var touched = entries.stream().map(Entry::line).toList();
        var form = List.copyOf(after.values());
        for (var finding : Checks.of(form)) {
            if (touched.contains(finding.line()) && finding.isOpen() && finding.kind() != FindingKind.MISSING) {
                var line = after.get(finding.line());
                var details = new ArrayList<>(List.of("reporting.finding." + finding.kind()));
                details.addAll(finding.details());
                faults.add(new SheetFault(
                        seen.getOrDefault(finding.line(), 0),
                        Field.FIGURE,
                        line.line().name(),
                        told(line.answer()),
                        Kind.TO_BE_MENDED,
                        details,
                        ""));
            }
        }
    }

    /** "412 / 418", "1.234,5", or the key of a mark. */
    private static String told(Answer answer) {
        if (answer.notApplicable()) {
            return "@reporting.not-applicable";
        }
        if (answer.absent()) {
            return "@reporting.absent";
        }
        var against = answer.againstText();
        return against.isEmpty() ? answer.figureText() : answer.figureText() + " / " + against;
    }

    private void add(SheetRow row, Kind kind, String... details) {
        faults.add(new SheetFault(row.row(), Field.LINE, row.name(), row.name(), kind, List.of(details), ""));
    }
}
