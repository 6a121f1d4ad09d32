package vn.thidua.nomination;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.Workbook;
import org.springframework.mock.web.MockMultipartFile;

/** Lists as units send them: a table of Word or a sheet of Excel, cells parted by bars; lines before the first table are words. */
public final class SentList {

    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SentList() {}

    public static byte[] word(String drawn) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            org.apache.poi.xwpf.usermodel.XWPFTable table = null;
            for (var line : drawn.lines().toList()) {
                if (!line.startsWith("|")) {
                    document.createParagraph().createRun().setText(line);
                    table = null;
                    continue;
                }
                var cells = cells(line);
                if (table == null) {
                    table = document.createTable(1, cells.size());
                } else {
                    table.createRow();
                }
                var row = table.getRow(table.getNumberOfRows() - 1);
                for (int column = 0; column < cells.size(); column++) {
                    row.getCell(column).setText(cells.get(column));
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A line "===" and words begins a sheet of that name. */
    public static byte[] excel(String drawn) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", null)) {
            var sheet = book.newWorksheet("Sheet1");
            int row = 0;
            for (var line : drawn.lines().toList()) {
                if (line.startsWith("===")) {
                    sheet = book.newWorksheet(line.substring(3).strip());
                    row = 0;
                    continue;
                }
                var cells = line.startsWith("|") ? cells(line) : List.of(line);
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        sheet.value(row, column, cells.get(column));
                    }
                }
                row++;
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, name.endsWith(".docx") ? WORD : EXCEL, bytes);
    }

    private static List<String> cells(String line) {
        return java.util.Arrays.stream(line.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
