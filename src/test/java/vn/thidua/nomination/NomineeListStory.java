package vn.thidua.nomination;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.Persons.signedIn;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.application.OpeningRounds.Chosen;
import vn.thidua.nomination.application.SeeingNomineeLists;
import vn.thidua.nomination.application.WritingNomineeLists;
import vn.thidua.nomination.application.WritingNomineeLists.Shared;
import vn.thidua.nomination.domain.JudgedRow;
import vn.thidua.nomination.domain.Round;
import vn.thidua.organisation.NewPerson;
import vn.thidua.shared.Actor;

/** The culture office of Gia Lộc sends its own list for the round of the year. */
abstract class NomineeListStory extends NominationStory {

    static final Shared SHARED = new Shared(vn.thidua.eligibility.Employment.OFFICIAL, null, null);
    static final String LIST = """
            DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025
            | STT | Họ và tên | Năm sinh | Chức vụ | Danh hiệu, hình thức đề nghị | Thành tích
            | I | TẬP THỂ | | | |
            | 1 | Phòng Văn hóa - Xã hội | | | Giấy khen | Dẫn đầu khối thi đua
            | II | CÁ NHÂN | | | |
            | 1 | Bà Phạm Thị Hường | 1988 | Giáo viên | LĐTT | Dạy giỏi
            | 2 | Bà Pham Thi Huong | | | Giấy khen | Vận động học sinh
            | 3 | Lê Thị Mơ | | | Giấy khen | Phong trào phụ nữ
            | 4 | Bà Phạm Thị Hường | 1988 | | Lao động tiên tiến | Lại một lần nữa
            | 5 | Nguyễn Văn Lạ | | | LĐTT |
            | 6 | Vũ Thị Sen | 1988 | | Bằng khen của Thủ tướng Chính phủ |
            | 7 | Vũ Thị Sen | 1990 | | LĐTT |
            Tổng cộng: 01 tập thể, 07 cá nhân
            """;

    @Autowired
    SeeingNomineeLists lists;

    @Autowired
    WritingNomineeLists listing;

    RoundId yearly() {
        var terms = new Round.Terms(
                "Khen thưởng năm 2025",
                CommendationKind.MERIT,
                2025,
                null,
                TODAY.minusDays(3),
                TODAY.plusDays(20),
                0,
                10,
                40,
                null);
        return opening.open(
                terms,
                List.of(
                        new Chosen("LDTT", Subject.INDIVIDUAL, "", false),
                        new Chosen("GK", Subject.INDIVIDUAL, "5%", true),
                        new Chosen("GK", Subject.COLLECTIVE, "1", true)),
                officer);
    }

    /** Phạm Thị Hường once, Lê Thị Mơ twice, Vũ Thị Sen once. */
    void people() {
        person("Phạm Thị Hường");
        person("Lê Thị Mơ");
        register.enter(
                new NewPerson("Lê Thị Mơ", "Bà", "1975", "", town.cultureOffice(), "Chi hội trưởng", "", ""), officer);
        person("Vũ Thị Sen");
    }

    NomineeListId sentList(RoundId round, MockMultipartFile file) throws Exception {
        var led = browser.perform(multipart("/rounds/" + round.value() + "/lists")
                        .file(file)
                        .with(signedIn(head))
                        .with(csrf()))
                .andExpect(status().is(302))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return new NomineeListId(java.util.UUID.fromString(led.substring("/nominee-lists/".length())));
    }

    Document refusedList(RoundId round, MockMultipartFile file, Actor actor) throws Exception {
        return Jsoup.parse(browser.perform(multipart("/rounds/" + round.value() + "/lists")
                        .file(file)
                        .with(signedIn(actor))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    List<String> told(NomineeListId list) {
        return lists.show(list, head).rows().stream()
                .map(NomineeListStory::told)
                .toList();
    }

    private static String told(JudgedRow row) {
        var why = row.why() == null ? "" : " " + row.why().reason();
        return row.outcome() + " " + row.row().name() + why;
    }
}
