package vn.thidua.certificate.adapter;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.certificate.application.CertificateListBook;
import vn.thidua.certificate.domain.JudgingList;
import vn.thidua.certificate.domain.ListRow;
import vn.thidua.platform.WorkbookReader;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.platform.WorkbookWriter.Head;

/** The list of recipients in Excel: four columns under one row of headings. */
@Component
class ExcelListBook implements CertificateListBook {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final WorkbookReader READER = new WorkbookReader(JudgingList.MOST_ROWS + 1, 2000);

    private final MessageSource messages;

    ExcelListBook(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void template(OutputStream out) {
        var headings = Stream.of("honorific", "name", "post", "achievement")
                .map(column -> say("certificate.list." + column))
                .toList();
        var head = new Head(say("certificate.list.page"), headings, List.of(14, 34, 50, 70), List.of(), true);
        try (var book = new WorkbookWriter(out)) {
            book.sheet(head, line -> {});
        }
    }

    /** Below the headings; the first row is not read. */
    @Override
    public List<ListRow> read(Path file) {
        var rows = new ArrayList<ListRow>();
        READER.first(file, row -> {
            if (row.number() > 1) {
                rows.add(new ListRow(
                        row.number(),
                        row.cell(0).text(),
                        row.cell(1).text(),
                        row.cell(2).text(),
                        row.cell(3).text()));
            }
        });
        return rows;
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
