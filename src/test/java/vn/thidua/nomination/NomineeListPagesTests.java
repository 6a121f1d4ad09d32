package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.Persons.signedIn;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.Persons;
import vn.thidua.shared.Actor;

/** A list through its pages, as each person sees them, and files that are none. */
class NomineeListPagesTests extends NomineeListStory {

    @Test
    void aListIsSentComparedChosenAndMadeDossiers() throws Exception {
        people();
        var round = yearly();
        var page = open("/rounds/" + round.value(), head, 200);
        var link = page.select("a:contains(Đề nghị theo danh sách)").attr("href");
        assertThat(open(link, head, 200).select("input[type=file]").attr("accept"))
                .isEqualTo(".docx,.xlsx");

        var list = "/nominee-lists/"
                + sentList(round, SentList.file("C:\\Tài liệu\\Danh sách.docx", SentList.word(LIST)))
                        .value();
        var shown = open(list, head, 200);
        assertThat(shown.select("h1").text()).isEqualTo("Danh sách.docx");
        assertThat(shown.select(".nm-states a").eachText())
                .containsExactly("Tất cả 8", "Sẵn sàng 3", "Cần chọn 1", "Không nhận 4");
        assertThat(shown.text())
                .contains("Có 2 đối tượng cùng tên \"Lê Thị Mơ\"", "Thêm ở trang Con người, tập thể")
                .contains("Đợt này không có \"Bằng khen của Thủ tướng Chính phủ\" cho cá nhân")
                .contains("năm sinh trong hệ thống là 1988, trong danh sách là 1990")
                .contains("Viết khác dấu so với danh sách", "Lập 3 hồ sơ sẵn sàng");
        assertThat(open(list + "?show=REFUSED", head, 200).select(".nm-list tbody tr"))
                .hasSize(4);

        var choice = shown.select("select[name=holder.4] option").last().attr("value");
        send(list + "/choices", head, 302, "row", "4", "holder.4", choice, "row", "1", "out", "1");
        assertThat(open(list, head, 200).select(".nm-states a").eachText())
                .containsExactly("Tất cả 8", "Sẵn sàng 3", "Không nhận 4", "Bỏ qua 1");
        send(list + "/nominations", head, 302, "row", "4", "holder.4", choice, "basis", "MANY", "employment", "WORKER");
        var done = open(list, head, 200);
        assertThat(done.select(".nm-list a[href^=/nominations/]")).hasSize(3);
        assertThat(send(list + "/nominations", head, 422, "row", "4").text()).contains("Không có dòng nào sẵn sàng");
        assertThat(send(list + "/removal", head, 409).text()).contains("không bỏ được nữa");
        var dossiers = open("/nominations", head, 200);
        assertThat(dossiers.select("main").text()).contains("Phạm Thị Hường", "Lê Thị Mơ", "Đang soạn");
        assertThat(open("/rounds/" + round.value() + "/lists", head, 200)
                        .select("tbody")
                        .text())
                .contains("Danh sách.docx", "8 3");
    }

    @Test
    void theLimitIsCountedWithWhatTheListAdds() throws Exception {
        people();
        var list = sentList(yearly(), SentList.file("a.docx", SentList.word("""
                | STT | Tên tập thể | Hình thức
                | 1 | Phòng Văn hóa - Xã hội | Giấy khen
                """)));
        assertThat(open("/nominee-lists/" + list.value(), head, 200).text()).doesNotContain("Quá chỉ tiêu");

        var two = sentList(yearly(), SentList.file("a.docx", SentList.word("""
                | STT | Họ và tên | Hình thức
                | 1 | Phạm Thị Hường | Giấy khen
                | 2 | Vũ Thị Sen | GK
                | 3 | Phòng VH-XH | GK
                """)));
        var row = open("/nominee-lists/" + two.value(), head, 200).select("tr:has(.task-sub:contains(5%))");
        assertThat(row.select("td").eachText()).containsExactly("Giấy khen cá nhân", "0", "2", "2 (5%)");
    }

    @Test
    void aListIsSeenByThoseWhoWriteForTheUnitOnly() throws Exception {
        people();
        var round = yearly();
        var list = "/nominee-lists/"
                + sentList(round, SentList.file("a.docx", SentList.word(LIST))).value();
        open(list, officer, 200);
        open(list, chair, 409);
        open(list, Persons.officerOf(town.kienMinh()), 404);
        open(list, Persons.cityOfficerOf(town.city()), 409);
        open(list, Persons.someoneOf(town.giaLoc()), 404);
        open(list + "/refused", Persons.officerOf(town.kienMinh()), 404);
        send(list + "/nominations", Persons.headOf(town.giaLoc()), 409, "row", "1");
        send(list + "/removal", Persons.officerOf(town.kienMinh()), 404);
        assertThat(open("/rounds/" + round.value(), chair, 200).text()).doesNotContain("Đề nghị theo danh sách");
        template(round, head, 200);
        template(round, chair, 409);
        template(round, Persons.officerOf(town.kienMinh()), 404);
        send(list + "/removal", head, 302);
        open(list, head, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "ghi chú thường, không phải tệp Word",
        "PDF, không phải tệp Word",
        "OLE, Đây là tệp kiểu cũ",
        "zip, không phải tệp Word",
        "zip hỏng, Tệp bị hỏng",
        "không bảng, Không thấy bảng danh sách đề nghị nào",
        "thực thể, không được nhận vì lý do an toàn",
        "bom, không được nhận vì lý do an toàn",
        "rỗng, Hãy chọn tệp danh sách"
    })
    void whatIsNoListIsRefusedByASentence(String kind, String sentence) throws Exception {
        var bytes =
                switch (kind) {
                    case "PDF" -> "%PDF-1.7 danh sách".getBytes(StandardCharsets.UTF_8);
                    case "OLE" -> new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
                    case "zip" -> zip("a.txt", "a".getBytes(StandardCharsets.UTF_8));
                    case "zip hỏng" -> new byte[] {'P', 'K', 3, 4, 1, 2, 3};
                    case "không bảng" -> SentList.word("Kính gửi Ủy ban nhân dân xã\n| Nơi nhận | Chủ tịch");
                    case "thực thể" ->
                        zip(
                                "word/document.xml",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
                                        .getBytes(StandardCharsets.UTF_8));
                    case "bom" -> zip("word/document.xml", new byte[30 << 20]);
                    case "rỗng" -> new byte[0];
                    default -> "Nguyễn Văn An".getBytes(StandardCharsets.UTF_8);
                };

        assertThat(refusedList(yearly(), SentList.file("danh-sach.docx", bytes), head)
                        .select("[role=alert]")
                        .text())
                .contains(sentence);
    }

    @Test
    void aClosedRoundTakesNoListButShowsThoseSent() throws Exception {
        people();
        var round = yearly();
        var list = "/nominee-lists/"
                + sentList(round, SentList.file("a.docx", SentList.word(LIST))).value();
        opening.close(round, officer);

        assertThat(open(list, head, 200).text())
                .contains("Đợt không còn nhận hồ sơ")
                .doesNotContain("Lập 3 hồ sơ");
        assertThat(send(list + "/nominations", head, 422).text()).contains("chỉ nhận hồ sơ từ");
        browser.perform(multipart("/rounds/" + round.value() + "/lists")
                        .file(SentList.file("a.docx", SentList.word(LIST)))
                        .with(signedIn(head))
                        .with(csrf()))
                .andExpect(status().is(409));
    }

    private void template(RoundId round, Actor actor, int status) throws Exception {
        browser.perform(get("/rounds/" + round.value() + "/lists/template").with(signedIn(actor)))
                .andExpect(status().is(status));
    }

    private static byte[] zip(String part, byte[] content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
