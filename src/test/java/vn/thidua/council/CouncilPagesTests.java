package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Persons;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.platform.web.Chores;
import vn.thidua.shared.Actor;

/** The council through its pages: set up, met, voted, counted, written down. */
class CouncilPagesTests extends CouncilStory {

    @Test
    void aCouncilIsSetUpAndAMeetingPlannedOnThePages() throws Exception {
        var neighbour = Persons.officerOf(town.kienMinh());
        send("/councils", neighbour, 302, "year", "2025", "number", "7/QĐ-UBND", "day", "01/08/2025");
        assertThat(send("/councils", neighbour, 422, "year", "2025", "number", "8", "day", "01/08/2025")
                        .text())
                .contains("Hội đồng năm 2025 đã có");
        var page = open("/councils", neighbour);
        assertThat(page.select("a[href^=/councils/]").eachText()).anyMatch(text -> text.contains("Hội đồng năm 2025"));
        var path = page.select("a[href^=/councils/]").attr("href");
        send(
                path + "/members",
                neighbour,
                302,
                "name",
                "Bà Không Tài Khoản",
                "post",
                "Chủ tịch UBMTTQ",
                "role",
                "MEMBER");
        assertThat(open(path, neighbour).text()).contains("Bà Không Tài Khoản", "bỏ phiếu giấy", "1 thành viên");
        send(path + "/meetings", neighbour, 302, "day", "24/11/2025", "place", "Hội trường", "awards", "true");
        assertThat(open(path, neighbour).text()).contains("Phiên họp thứ 1 năm 2025", "Đang chuẩn bị");
        answer(path, officer, 404);
    }

    @Test
    void aMemberVotesOnOneScreenAndThePageTellsOnlyHowMany(@Autowired java.util.List<Chores> chores) throws Exception {
        var id = planned(VotingMode.SCREEN, "CSTDCS", "GK");
        agenda.recuse(id, items(id).get(1).id(), member(3), "Liên quan", officer);
        voting(id);
        var voter = voters.get(4);
        assertThat(due(chores, voter)).containsOnlyOnce(path(id) + "/ballot");
        var form = open(path(id) + "/ballot", voter);
        assertThat(form.select("fieldset legend").eachText())
                .containsExactly("1. Đề nghị tặng CSTDCS", "2. Đề nghị tặng GK");
        var first = "vote." + items(id).get(0).id().value();
        var second = "vote." + items(id).get(1).id().value();
        var kept = send(path(id) + "/ballot", voter, 422, first, "no");
        assertThat(kept.text()).contains("Hãy chọn cho nội dung: Đề nghị tặng GK");
        assertThat(kept.select("input[checked]").attr("value")).isEqualTo("no");

        send(path(id) + "/ballot", voter, 302, first, "no", second, "yes");
        assertThat(send(path(id) + "/ballot", voter, 409, first, "yes", second, "yes")
                        .text())
                .contains("lần gửi này không được tính");
        assertThat(due(chores, voter)).doesNotContain(path(id) + "/ballot");
        assertThat(open(path(id) + "/ballot", voter).text())
                .contains("đã ở trong thùng phiếu")
                .doesNotContain("Không đồng ý");
        assertThat(open(path(id) + "/ballot", voters.get(3)).text()).contains("Bạn có liên quan");
        var page = open(path(id), officer).text();
        assertThat(page).contains("1/9 đã bỏ phiếu", "kể cả người không bỏ phiếu vì có liên quan", "cần xác nhận");
        answer(path(id) + "/minutes", officer, 409);
    }

    @Test
    void aCountIsSealedOnThePage() throws Exception {
        var id = voting(planned(VotingMode.SCREEN, "CSTDCS"), 8);
        for (int voter = 0; voter < 8; voter++) {
            casting.cast(id, ballot(id, voter > 0), voters.get(voter));
        }
        var item = "vote." + items(id).getFirst().id().value();
        send(path(id) + "/written/" + member(8).value(), officer, 302, item, "yes");
        send(path(id) + "/seal", officer, 422, "counters", "");
        send(path(id) + "/seal", officer, 302, "counters", "Phạm Thị Mận");
        moving.take(id, MeetingStep.CLOSE, null, officer);

        assertThat(open(path(id), officer).text()).contains("8/9 phiếu đồng ý (88,88%)", "Đạt", "còn nguyên");
    }

    @Test
    void aUnitSetsItsOwnShareWithAReason() throws Exception {
        assertThat(open("/council-rules", officer).text())
                .contains("Cần xác nhận", "Bắc Ninh", "Chiến sĩ thi đua cơ sở", "Từ 80% trở lên");
        String[] rule = {
            "kind", "THRESHOLD", "award", "CSTDCS", "share", "85%", "basis", "Quy chế 2025", "from", "01/11/2025"
        };
        send("/council-rules", officer, 422, rule);
        send("/council-rules", officer, 302, with(rule, "reason", "Quy chế mới"));
        assertThat(open("/council-rules?day=24/11/2025", officer).text()).contains("Từ 85% trở lên", "Quy chế mới");
        assertThat(open("/council-rules?day=01/10/2025", officer).text()).doesNotContain("85%");
        assertThat(items(planned(VotingMode.SCREEN, "CSTDCS"))
                        .getFirst()
                        .threshold()
                        .share())
                .isEqualTo("85%");
    }

    private static String[] with(String[] fields, String name, String value) {
        var more = java.util.Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }

    private static java.util.List<String> due(java.util.List<Chores> chores, Actor actor) {
        return chores.stream()
                .flatMap(one -> one.of(actor, TODAY).stream())
                .map(one -> one.path())
                .toList();
    }
}
