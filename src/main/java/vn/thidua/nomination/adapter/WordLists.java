package vn.thidua.nomination.adapter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.thidua.nomination.domain.ListCell;
import vn.thidua.nomination.domain.ListLine;
import vn.thidua.nomination.domain.ListReason;
import vn.thidua.platform.WordGate;
import vn.thidua.platform.WordNumbering;
import vn.thidua.shared.Refusal;

/** The tables of a Word document as lines, with the words between them; merged cells as one, numbers counted out. */
final class WordLists {

    private static final int MOST_LINES = 5_000;

    private final List<ListLine> lines = new ArrayList<>();
    private final WordNumbering numbering;
    private int table;

    private WordLists(XWPFDocument document) {
        numbering = new WordNumbering(document);
    }

    static List<ListLine> read(Path file) throws IOException {
        var why =
                switch (WordGate.look(file)) {
                    case SOUND -> null;
                    case NO_WORD -> ListReason.LIST_FILE_KIND;
                    case DAMAGED -> ListReason.LIST_FILE_BROKEN;
                    case SWOLLEN, UNSAFE -> ListReason.LIST_FILE_UNSAFE;
                };
        if (why != null) {
            throw Refusal.because(why);
        }
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                var document = new XWPFDocument(opened)) {
            var lists = new WordLists(document);
            lists.body(document);
            return lists.lines;
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException
                | IOException e) {
            throw Refusal.because(ListReason.LIST_FILE_BROKEN);
        }
    }

    private void body(XWPFDocument document) {
        for (var element : document.getBodyElements()) {
            if (element instanceof XWPFTable one) {
                rows(one);
            } else if (element instanceof XWPFParagraph paragraph) {
                var words = text(paragraph).strip();
                if (!words.isEmpty()) {
                    lines.add(ListLine.words(table + 1, words));
                }
            }
        }
    }

    private void rows(XWPFTable one) {
        table++;
        Map<Integer, ListCell> above = new HashMap<>();
        int number = 0;
        for (var row : one.getRows()) {
            var cells = new ArrayList<ListCell>();
            int column = 0;
            for (var cell : row.getTableCells()) {
                int last = column + span(cell) - 1;
                var upper = goesOn(cell) ? above.get(column) : null;
                var own = text(cell);
                var read = upper != null && own.isEmpty()
                        ? new ListCell(upper.text(), column, last, true)
                        : new ListCell(own, column, last, false);
                above.put(column, read);
                cells.add(read);
                column = last + 1;
            }
            lines.add(new ListLine(table, "", ++number, cells));
            if (lines.size() > MOST_LINES) {
                throw Refusal.because(ListReason.LIST_TOO_LONG, MOST_LINES);
            }
        }
    }

    private static int span(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null && properties.isSetGridSpan()
                ? Math.clamp(properties.getGridSpan().getVal().intValue(), 1, 100)
                : 1;
    }

    /** Merged with the cell above; the first of them says that it begins anew. */
    private static boolean goesOn(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }

    private String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(this::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String text(XWPFParagraph paragraph) {
        var number = numbering.next(paragraph);
        return number
                + paragraph.getIRuns().stream()
                        .map(run -> run instanceof XWPFRun plain ? plain.text() : run.toString())
                        .collect(Collectors.joining());
    }
}
