package vn.thidua.reading.adapter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.thidua.platform.WordGate;
import vn.thidua.platform.WordNumbering;
import vn.thidua.reading.ReadingReason;
import vn.thidua.reading.text.Folded;
import vn.thidua.reading.text.PageAssembly;
import vn.thidua.reading.text.PageLayout;
import vn.thidua.reading.text.SourceText;
import vn.thidua.shared.Refusal;

/** Takes the text of a .docx as it would be printed: numbers counted out, tables in reading order, notes at the end. */
final class WordReading {

    private static final Pattern NOTE = Pattern.compile("\\[(?:footnote|endnote)Ref:(\\d+)]");
    /** A table this far from the top can be the head of the document. */
    private static final int HEAD_PARAGRAPHS = 4;

    private final String name;
    private final List<String> lines = new ArrayList<>();
    private int paragraphs;

    WordReading(String name) {
        this.name = name;
    }

    SourceText read(Path file) throws IOException {
        requireSound(file);
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                var document = new XWPFDocument(opened)) {
            body(document, new WordNumbering(document));
            notes(document);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException
                | IOException e) {
            throw Refusal.because(ReadingReason.DAMAGED, name);
        }
        var page = lines.stream().map(line -> new PageLayout.Line(line, null)).toList();
        var assembly = new PageAssembly();
        assembly.add(page);
        return assembly.of(SourceText.Origin.DOCX);
    }

    private void requireSound(Path file) throws IOException {
        var why =
                switch (WordGate.look(file)) {
                    case SOUND -> null;
                    case NO_WORD -> ReadingReason.TYPE_NOT_SUPPORTED;
                    case DAMAGED -> ReadingReason.DAMAGED;
                    case SWOLLEN -> ReadingReason.UNPACKS_TOO_MUCH;
                    case UNSAFE -> ReadingReason.UNSAFE_DOCUMENT;
                };
        if (why != null) {
            throw Refusal.because(why, name);
        }
    }

    private void body(IBody body, WordNumbering numbering) {
        for (IBodyElement element : body.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> {
                    var text = text(paragraph, numbering);
                    paragraphs += text.isBlank() ? 0 : 1;
                    add(text);
                }
                case XWPFTable table -> table(table, numbering);
                case XWPFSDT control -> add(control.getContent().getText());
                default -> {}
            }
        }
    }

    private void add(String text) {
        text.lines().map(String::strip).forEach(lines::add);
        if (text.isEmpty()) {
            lines.add("");
        }
    }

    private static String text(XWPFParagraph paragraph, WordNumbering numbering) {
        var label = numbering.next(paragraph);
        var text = paragraph.getIRuns().stream()
                .map(run -> run instanceof XWPFRun plain ? plain.text() : run.toString())
                .collect(Collectors.joining());
        return label + NOTE.matcher(text).replaceAll(note -> Matcher.quoteReplacement(raised(note.group(1))));
    }

    private void table(XWPFTable table, WordNumbering numbering) {
        var rows = new ArrayList<List<List<String>>>();
        for (var row : table.getRows()) {
            rows.add(row.getTableCells().stream()
                    .map(cell -> cell(cell, numbering))
                    .toList());
        }
        if (isForm(rows)) {
            columns(rows);
        } else {
            rows.stream().map(WordReading::row).filter(row -> !row.isBlank()).forEach(lines::add);
        }
        lines.add("");
    }

    private List<String> cell(XWPFTableCell cell, WordNumbering numbering) {
        var inner = new WordReading(name);
        inner.body(cell, numbering);
        return inner.lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** The head of a document and its foot with "Nơi nhận" are laid out as a table of two columns. */
    private boolean isForm(List<List<List<String>>> rows) {
        boolean two = rows.stream().allMatch(row -> row.size() <= 2);
        boolean foot = rows.stream().flatMap(List::stream).flatMap(List::stream).anyMatch(line -> Folded.fold(line)
                .startsWith("noi nhan"));
        return two && rows.size() <= 6 && (foot || paragraphs < HEAD_PARAGRAPHS);
    }

    private void columns(List<List<List<String>>> rows) {
        for (int column = 0; column < 2; column++) {
            for (var row : rows) {
                if (column < row.size()) {
                    lines.addAll(row.get(column));
                }
            }
        }
    }

    private static String row(List<List<String>> cells) {
        return cells.stream().map(cell -> String.join(" ", cell)).collect(Collectors.joining("\t"));
    }

    private void notes(XWPFDocument document) {
        for (var note : document.getFootnotes()) {
            var text = note.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining(" "))
                    .strip();
            if (!text.isEmpty()) {
                lines.add(raised(note.getId().toString()) + " " + text);
            }
        }
    }

    /** Note numbers stay raised as in print, so that "95%¹" is never read as 951. */
    private static String raised(String number) {
        return number.chars()
                .mapToObj(digit -> String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Character.digit(digit, 10))))
                .collect(Collectors.joining());
    }
}
