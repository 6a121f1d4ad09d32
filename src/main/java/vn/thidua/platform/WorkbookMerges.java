package vn.thidua.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thidua.shared.Refusal;

/** Which cells of a workbook are merged; the stream of its rows does not tell. For a file that has passed {@link WorkbookGate}. */
public final class WorkbookMerges {

    private static final Pattern BLOCK = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST = 20_000;
    private static final int LETTERS = 26;
    private static final int WIDEST = 100;

    private final Map<String, List<Block>> bySheet;

    private WorkbookMerges(Map<String, List<Block>> bySheet) {
        this.bySheet = bySheet;
    }

    /** Merged cells: rows from 1, columns from 0, both ends in. */
    public record Block(int top, int left, int bottom, int right) {

        boolean holds(int row, int column) {
            return top <= row && row <= bottom && left <= column && column <= right;
        }
    }

    public static WorkbookMerges of(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var parts = new HashMap<String, String>();
            read(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "Relationship",
                    xml -> parts.put(attribute(xml, "Id"), attribute(xml, "Target")));
            var sheets = new HashMap<String, List<Block>>();
            var names = new HashMap<String, String>();
            read(zip, "xl/workbook.xml", "sheet", xml -> names.put(attribute(xml, "name"), attribute(xml, "id")));
            for (var sheet : names.entrySet()) {
                var blocks = new ArrayList<Block>();
                var target = parts.getOrDefault(sheet.getValue(), "");
                var path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                read(zip, path, "mergeCell", xml -> block(attribute(xml, "ref"))
                        .filter(one -> blocks.size() < MOST)
                        .ifPresent(blocks::add));
                sheets.put(sheet.getKey(), blocks);
            }
            return new WorkbookMerges(sheets);
        } catch (IOException | XMLStreamException e) {
            throw Refusal.because(WorkbookReason.WORKBOOK_BROKEN);
        }
    }

    /** The merged cells a cell belongs to. */
    public Optional<Block> at(String sheet, int row, int column) {
        return bySheet.getOrDefault(sheet, List.of()).stream()
                .filter(block -> block.holds(row, column))
                .findFirst();
    }

    /** How many columns the merged cells of a row reach; a row need not tell the cells that are empty in it. */
    public int width(String sheet, int row) {
        return bySheet.getOrDefault(sheet, List.of()).stream()
                .filter(block -> block.top() <= row && row <= block.bottom())
                .mapToInt(block -> Math.min(block.left() + 1, WIDEST))
                .max()
                .orElse(0);
    }

    /** What is done at each element. */
    private interface Each {
        void at(XMLStreamReader xml);
    }

    private static void read(ZipFile zip, String path, String element, Each each)
            throws IOException, XMLStreamException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            return;
        }
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var bytes = zip.getInputStream(entry)) {
            var xml = factory.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    each.at(xml);
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    private static Optional<Block> block(String written) {
        return Optional.of(BLOCK.matcher(written))
                .filter(Matcher::matches)
                .map(found -> new Block(
                        Integer.parseInt(found.group(2)),
                        column(found.group(1)),
                        Integer.parseInt(found.group(4)),
                        column(found.group(3))));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1) - 1;
    }
}
