package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Persons;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.store.RoundQueries;
import vn.thidua.platform.web.Chores;

/** Rounds and dossiers through their pages, as each person sees them. */
class NominationPagesTests extends NominationStory {

    @Test
    void aRoundIsOpenedOnItsPageAndWrongInputComesBack() throws Exception {
        var wrong = send(
                "/rounds",
                officer,
                422,
                "name",
                "Đợt 1",
                "kind",
                "MERIT",
                "year",
                "2025",
                "opensOn",
                "24/11/2025",
                "closesOn",
                "20/11/2025",
                "offer",
                "GK.INDIVIDUAL");
        assertThat(wrong.text()).contains("Ngày hết hạn 20/11/2025 ở trước ngày bắt đầu 24/11/2025");
        assertThat(wrong.select("input[name=closesOn]").val()).isEqualTo("20/11/2025");
        assertThat(wrong.select("input[value=GK.INDIVIDUAL][name=offer]").hasAttr("checked"))
                .isTrue();
        assertThat(send(
                                "/rounds",
                                officer,
                                422,
                                "name",
                                "Đợt 1",
                                "kind",
                                "MERIT",
                                "year",
                                "2025",
                                "opensOn",
                                "24/11/2025",
                                "closesOn",
                                "30/11/2025")
                        .text())
                .contains("Hãy chọn ít nhất một mức khen");
        send(
                "/rounds",
                officer,
                302,
                "name",
                "Đợt tổng kết",
                "kind",
                "MOVEMENT",
                "year",
                "2025",
                "opensOn",
                "24/11/2025",
                "closesOn",
                "30/11/2025",
                "offer",
                "GK.INDIVIDUAL",
                "limit.GK.INDIVIDUAL",
                "5%",
                "individuals",
                "1.200",
                "council",
                "GK.INDIVIDUAL");
        var page = open("/rounds", officer, 200);
        assertThat(page.text()).contains("Đợt tổng kết", "Đang nhận hồ sơ");
        var round = open(page.select("a[href^=/rounds/]:contains(Đợt tổng kết)").attr("href"), head, 200);
        assertThat(round.text())
                .contains("Giấy khen", "60", "(5%)", "Chủ tịch Ủy ban nhân dân cấp xã", "Đề nghị khen thưởng");
        open("/rounds", Persons.officerOf(town.kienMinh()), 200);
        open(
                page.select("a[href^=/rounds/]:contains(Đợt tổng kết)").attr("href"),
                Persons.officerOf(town.kienMinh()),
                404);
    }

    @Test
    void aHeadPutsATeacherForwardAndMendsWhatIsReturned(@Autowired RoundQueries queries) throws Exception {
        var round = round("", true, 0);
        var code = person("Phạm Thị Hường");
        var found = open("/rounds/" + round.value() + "/nominees?q=huong", head, 200);
        var link = found.select("a[href*=holder]").first();
        assertThat(link.text()).isEqualTo("Phạm Thị Hường");
        assertThat(link.attr("href")).contains(code);
        var form = open(link.attr("href"), head, 200);
        assertThat(form.select("select[name=award] option").eachText()).containsExactly("Chọn mức khen", "Giấy khen");
        var path = "/rounds/" + round.value() + "/nominations";
        assertThat(send(path, head, 422, "holder", code, "achievement", "Dạy giỏi")
                        .text())
                .contains("Hãy chọn mức khen");
        send(
                path,
                head,
                302,
                "holder",
                code,
                "award",
                "GK",
                "achievement",
                "Dạy giỏi",
                "basis",
                "MOVEMENT",
                "scope",
                "COMMUNE",
                "report",
                "Báo cáo");
        var list = open("/nominations", head, 200);
        var dossier = list.select("a[href^=/nominations/]:contains(Hường)").attr("href");
        assertThat(send(dossier + "/steps", head, 422, "step", "SUBMIT").text())
                .contains("còn thiếu: Văn bản đề nghị kèm danh sách; Biên bản xét khen thưởng của đơn vị");
        send(dossier + "/papers", head, 302, "code", "REQUEST", "onPaper", "true");
        assertThat(send(dossier + "/papers", head, 422, "code", "MINUTES").text())
                .contains("Hãy chọn tệp");
        send(dossier + "/papers", head, 302, "code", "MINUTES", "onPaper", "true");
        open(dossier, officer, 200);
        send(dossier + "/steps", head, 302, "step", "SUBMIT");
        assertThat(send(dossier + "/steps", head, 409, "step", "SUBMIT").text())
                .contains("đang ở trạng thái \"Chờ tiếp nhận\", do Phạm Văn Đồng chuyển lúc");
        assertThat(open("/nominations?state=SUBMITTED", officer, 200)
                        .select("button[value=RECEIVE]")
                        .text())
                .isEqualTo("Tiếp nhận");
        var id = dossier.substring("/nominations/".length());
        send(
                "/nominations/steps",
                officer,
                302,
                "chosen",
                id,
                "step",
                "RECEIVE",
                "back",
                "/nominations?state=SUBMITTED");
        var verdict = open(dossier, officer, 200);
        assertThat(verdict.select("#dieu-kien").text()).contains("Xét điều kiện", "Luật Thi đua, khen thưởng");
        assertThat(send(dossier + "/steps", officer, 422, "step", "RETURN").text())
                .contains("Hãy ghi lý do");
        send(dossier + "/steps", officer, 302, "step", "RETURN", "reason", "Biên bản thiếu chữ ký");
        assertThat(open(dossier, head, 200).text()).contains("Bị trả lại", "Biên bản thiếu chữ ký");
        assertThat(queries.used(round).getFirst().sent()).isZero();
    }

    @Test
    void whatWaitsStandsInTheWorkOfWhomItConcerns(@Autowired java.util.List<Chores> chores) {
        sent(round("", true, 0), "Phạm Thị Hường");

        assertThat(due(chores, officer)).anyMatch(path -> path.endsWith("?state=SUBMITTED"));
        assertThat(due(chores, head)).noneMatch(path -> path.startsWith("/rounds"));
        assertThat(due(chores, Persons.officerOf(town.kienMinh()))).noneMatch(path -> path.startsWith("/rounds"));
    }

    @Test
    void aDraftIsSeenByThoseWhoWriteItOnly() throws Exception {
        var id = drafted(round("", true, 0), "Phạm Thị Hường");

        open("/nominations/" + id.value(), head, 200);
        open("/nominations/" + id.value(), officer, 200);
        open("/nominations/" + id.value(), chair, 404);
        open("/nominations/" + id.value(), Persons.officerOf(town.kienMinh()), 404);
        assertThat(state(id)).isEqualTo(ReviewState.DRAFT);
        assertThat(open("/nominations", chair, 200).text()).doesNotContain("Phạm Thị Hường");
    }

    private static java.util.List<String> due(java.util.List<Chores> chores, vn.thidua.shared.Actor actor) {
        return chores.stream()
                .flatMap(room -> room.of(actor, TODAY).stream())
                .map(chore -> chore.path())
                .toList();
    }
}
