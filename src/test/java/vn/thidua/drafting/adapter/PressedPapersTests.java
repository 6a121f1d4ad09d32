package vn.thidua.drafting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Column;
import vn.thidua.drafting.OfficialPaper.Foot;
import vn.thidua.drafting.OfficialPaper.Head;
import vn.thidua.drafting.OfficialPaper.Heading;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Named;
import vn.thidua.drafting.OfficialPaper.Part;
import vn.thidua.drafting.OfficialPaper.Row;
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.drafting.OfficialPaper.Signature;
import vn.thidua.drafting.OfficialPaper.Text;

/** What belongs together stands on one page, wherever the page ends. */
class PressedPapersTests {

    private static final Typeface TYPE = new Typeface();
    private static final String LONG =
            "Tổ kiểm phiếu đã kiểm phiếu, đối chiếu số phiếu phát ra với số phiếu thu về và lập biên bản này";

    /** So many lines before it that the page ends in every place of the heading, the list, the last words and the foot. */
    @Test
    void nothingIsPartedFromWhatItBelongsTo() throws IOException {
        for (int lines = 0; lines < 45; lines++) {
            var pages = pages(paper(lines, new Text(LONG + "; " + LONG + "./.")));
            assertThat(page(pages, "STT Nội dung")).contains("1. Kết quả", "Đề nghị 1");
            assertThat(page(pages, "TỔ KIỂM PHIẾU")).contains("Lê Thị Ước", "./.");
            assertThat(page(pages, "2.1. Một việc")).contains("Có hai sáng kiến");
            var last = page(pages, "TỔ KIỂM PHIẾU").lines().toList();
            assertThat(last.indexOf("TỔ KIỂM PHIẾU CHỦ TỌA"))
                    .as("%s lines before: words above the signatures", lines)
                    .isGreaterThan(1 + (pages.size() > 1 ? 1 : 0));
            assertThat(pages).allSatisfy(page -> assertThat(page.strip()).isNotEmpty());
        }
    }

    @Test
    void aRowThatGoesOverAPageHasTheHeadingsAboveIt() throws IOException {
        var pages = pages(paper(30, listing(40), new Text("Hết./.")));
        assertThat(pages)
                .filteredOn(page -> page.contains("Đề nghị "))
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("STT Nội dung"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hết./.", LONG + " " + LONG})
    void inWordTheyAreKeptTogether(String end) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordPaper(TYPE).write(paper(1, new Text(end)), out);
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var parts = document.getBodyElements();
            assertThat(kept(parts, "1. Kết quả")).isTrue();
            assertThat(kept(parts, "2.1. Một việc")).isTrue();
            assertThat(kept(parts, end)).isTrue();
            assertThat(kept(parts, "Có hai sáng kiến")).isEqualTo(end.equals("Hết./."));
            var head = document.getTables().getFirst();
            assertThat(head.getCTTbl().getTblPr().getTblCellMar().getLeft().getW())
                    .as("the recipients stand at the edge of the text")
                    .hasToString("0");
            var team = document.getTables().getLast().getRow(0).getCell(0).getParagraphs();
            assertThat(team)
                    .filteredOn(one -> !one.getText().equals("\u00a0"))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("TỔ KIỂM PHIẾU", "Phạm Thị Mận", "Lê Thị Ước");
            assertThat(team).hasSize(1 + 2 * (Sheet.ROOM_TO_SIGN + 1));
        }
    }

    private static boolean kept(List<IBodyElement> parts, String words) {
        return parts.stream()
                .filter(part ->
                        part instanceof XWPFParagraph one && one.getText().startsWith(words))
                .map(XWPFParagraph.class::cast)
                .findFirst()
                .orElseThrow()
                .isKeepNext();
    }

    private static OfficialPaper paper(int lines, Part... last) {
        var parts = new ArrayList<Part>();
        IntStream.range(0, lines).mapToObj(line -> new Text("Dòng " + line)).forEach(parts::add);
        parts.add(new Heading("1. Kết quả"));
        parts.add(listing(2));
        parts.add(new Text("", "2.1. Một việc", true));
        parts.add(new Text("Có hai sáng kiến"));
        parts.addAll(List.of(last));
        var head = new Head(
                List.of("ỦY BAN NHÂN DÂN XÃ GIA LỘC"), List.of("HỘI ĐỒNG"), "CỘNG HÒA", "Độc lập", "Số: 1/BB", "", "");
        var team = new Signature(List.of("TỔ KIỂM PHIẾU"), "", List.of("Phạm Thị Mận", "Lê Thị Ước"));
        var foot = new Foot(
                new Named("Nơi nhận:", List.of("- Lưu: VT.")),
                List.of(team, new Signature(List.of("CHỦ TỌA"), "Vũ Đình Ẩn")));
        return new OfficialPaper(head, "BIÊN BẢN", "Kiểm phiếu\ncủa Hội đồng", Named.NOBODY, parts, foot, List.of());
    }

    private static Listing listing(int rows) {
        return new Listing(
                List.of(new Column(10, "STT", Side.CENTRE), new Column(90, "Nội dung", Side.LEFT)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> Row.of(List.of(String.valueOf(row), "Đề nghị " + row)))
                        .toList());
    }

    private static List<String> pages(OfficialPaper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var written = new PdfPaper(TYPE)) {
            written.write(paper, out);
        }
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
        }
        return pages;
    }

    private static String page(List<String> pages, String words) {
        return pages.stream().filter(page -> page.contains(words)).findFirst().orElseThrow();
    }
}
