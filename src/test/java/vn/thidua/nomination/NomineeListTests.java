package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.nomination.application.ExportingNomineeLists;
import vn.thidua.nomination.application.WritingNomineeLists.Choice;
import vn.thidua.nomination.domain.JudgedRow.Outcome;
import vn.thidua.nomination.domain.ListReason;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.store.NomineeRows;
import vn.thidua.platform.WorkbookReader;
import vn.thidua.platform.WorkbookRow;
import vn.thidua.shared.Refusal;

/** A list from the file to the dossiers, on PostgreSQL. */
class NomineeListTests extends NomineeListStory {

    @Autowired
    ExportingNomineeLists exporting;

    @Autowired
    NomineeRows rows;

    @Test
    void everyRowIsComparedWithTheRegisterTheRoundAndTheRowsBefore() throws Exception {
        people();
        var list = sentList(yearly(), SentList.file("Danh sách.docx", SentList.word(LIST)));

        assertThat(told(list))
                .containsExactly(
                        "READY Phòng Văn hóa - Xã hội",
                        "READY Bà Phạm Thị Hường",
                        "READY Bà Pham Thi Huong",
                        "OPEN Lê Thị Mơ ROW_SEVERAL",
                        "REFUSED Bà Phạm Thị Hường ROW_TWICE",
                        "REFUSED Nguyễn Văn Lạ ROW_UNKNOWN",
                        "REFUSED Vũ Thị Sen ROW_NOT_OFFERED",
                        "REFUSED Vũ Thị Sen ROW_BORN_OTHERWISE");
        assertThat(lists.show(list, head).rows().get(2).isNearly()).isTrue();
        assertThat(lists.show(list, head).rows().get(1).isNearly()).isFalse();
    }

    @Test
    void theReadyRowsBecomeDraftsOnceAndWithTheOfficersChoice() throws Exception {
        people();
        var round = yearly();
        var list = sentList(round, SentList.file("Danh sách.docx", SentList.word(LIST)));
        var alike = lists.show(list, head).rows().get(3).alike();
        listing.choose(
                list, List.of(new Choice(4, alike.getLast().code(), "", false), new Choice(1, "", "", true)), head);

        assertThat(listing.write(list, SHARED, head)).isEqualTo(3);

        assertThat(told(list)).element(0).isEqualTo("LEFT_OUT Phòng Văn hóa - Xã hội");
        var written = lists.show(list, head).rows().stream()
                .filter(row -> row.outcome() == Outcome.WRITTEN)
                .toList();
        assertThat(written).hasSize(3);
        var chosen = nominations.get(written.getLast().kept().written());
        assertThat(chosen.state()).isEqualTo(ReviewState.DRAFT);
        assertThat(chosen.unit()).isEqualTo(town.cultureOffice());
        assertThat(chosen.nominee().holder()).isEqualTo(alike.getLast().holder().id());
        assertThat(chosen.asked().award()).isEqualTo("GK");
        assertThat(chosen.merit().achievement()).isEqualTo("Phong trào phụ nữ");
        assertThat(catchThrowableOfType(Refusal.class, () -> listing.write(list, SHARED, head))
                        .reason())
                .isEqualTo(ListReason.LIST_NOTHING_READY);
        assertThat(catchThrowableOfType(Refusal.class, () -> listing.discard(list, head))
                        .reason())
                .isEqualTo(ListReason.LIST_IN_USE);
        assertThat(rows.putForward(round)).hasSize(3);

        var again = sentList(round, SentList.file("Danh sách.docx", SentList.word(LIST)));
        assertThat(told(again)).element(1).isEqualTo("REFUSED Bà Phạm Thị Hường ALREADY_PUT_FORWARD");
    }

    @Test
    void whoIsEnteredLaterIsFoundInTheSameList() throws Exception {
        people();
        var list = sentList(yearly(), SentList.file("Danh sách.docx", SentList.word(LIST)));
        person("Nguyễn Văn Lạ");

        assertThat(told(list)).element(5).isEqualTo("READY Nguyễn Văn Lạ");
    }

    @Test
    void aSheetOfTheUnitsOwnSaysTheSameAsItsWordList() throws Exception {
        people();
        var round = yearly();
        var word = sentList(round, SentList.file("a.docx", SentList.word(LIST)));
        var excel = sentList(round, SentList.file("a.xlsx", SentList.excel(LIST)));

        assertThat(told(excel)).isEqualTo(told(word));
    }

    @Test
    void theTemplateFilledInIsReadAndItsOtherSheetsAreNot() throws Exception {
        people();
        var round = yearly();
        var template = sheets(out -> exporting.template(round, town.cultureOffice(), out, head));
        assertThat(template).anyMatch(line -> line.startsWith("Đề nghị: STT; Họ và tên / Tên tập thể; Năm sinh"));
        assertThat(template).anyMatch(line -> line.startsWith("Mức khen của đợt: GK; Giấy khen; cá nhân; 5%"));
        assertThat(template)
                .anyMatch(line -> line.startsWith("Người, tập thể của đơn vị: Phạm Thị Hường; 1988; Giáo viên"));

        var filled = SentList.excel("""
                === Đề nghị
                | STT | Họ và tên / Tên tập thể | Năm sinh | Chức vụ | Đơn vị, nơi ở | Danh hiệu, hình thức đề nghị | Thành tích | Ghi chú
                | 1 | Phạm Thị Hường | 1988 | Giáo viên | | LDTT | Dạy giỏi |
                === Người, tập thể của đơn vị
                | Họ và tên / Tên tập thể | Năm sinh | Chức vụ
                | Phạm Thị Hường | 1988 | Giáo viên
                | Lê Thị Mơ | 1988 | Giáo viên
                """);
        assertThat(told(sentList(round, SentList.file("mau.xlsx", filled)))).containsExactly("READY Phạm Thị Hường");
    }

    @Test
    void theRowsToMendGoOutWithTheirCauseAndComeBackInTheSameForm() throws Exception {
        people();
        var round = yearly();
        var list = sentList(round, SentList.file("Danh sách.docx", SentList.word(LIST)));
        var out = new ByteArrayOutputStream();
        exporting.refused(list, out, head);

        var told = sheets(stream -> exporting.refused(list, stream, head));
        assertThat(told)
                .anyMatch(line -> line.contains("Nguyễn Văn Lạ")
                        && line.contains("Không tìm thấy \"Nguyễn Văn Lạ\" trong đơn vị"));
        assertThat(told).anyMatch(line -> line.contains("Bảng 1, dòng 8"));
        var back = sentList(round, SentList.file("sua.xlsx", out.toByteArray()));
        assertThat(told(back)).hasSize(5).contains("REFUSED Nguyễn Văn Lạ ROW_UNKNOWN");
        assertThat(lists.show(back, head).list().unknown()).isEmpty();
    }

    private interface Writing {
        void to(java.io.OutputStream out);
    }

    private static List<String> sheets(Writing writing) throws Exception {
        var file = Files.createTempFile("list", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        var told = new ArrayList<String>();
        new WorkbookReader(5000, 32_000).all(file, row -> told.add(told(row)));
        Files.delete(file);
        return told;
    }

    private static String told(WorkbookRow row) {
        return row.sheet() + ": "
                + String.join(
                        "; ", row.cells().stream().map(cell -> cell.text()).toList());
    }
}
