package vn.thidua.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** People at their spreadsheets: they fill forms, pack them and unpack them. */
final class FilledForms {

    /** The first row of figures, and the columns people fill. */
    static final int FIRST = 5;

    static final int FIGURE = 7;
    static final int AGAINST = 8;
    static final int NOT_APPLICABLE = 9;

    private FilledForms() {}

    static byte[] edited(byte[] form, Consumer<Sheet> edit) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            edit.accept(book.getSheetAt(0));
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts figures into the first lines; a text is typed as text. */
    static byte[] filled(byte[] form, Object... figures) {
        return edited(form, sheet -> {
            for (int line = 0; line < figures.length; line++) {
                put(sheet, line + 1, FIGURE, figures[line]);
            }
        });
    }

    static void put(Sheet sheet, int line, int column, Object value) {
        var cell = sheet.getRow(FIRST + line - 1).getCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    static Map<String, byte[]> unpacked(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static byte[] packed(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<String> names(byte[] zip) {
        return new ArrayList<>(unpacked(zip).keySet());
    }
}
