package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Persons;
import vn.thidua.platform.web.Chores;
import vn.thidua.shared.Actor;

/** A teacher with an account of the office, without any duty, writes of herself; the head answers. */
class OwnDossierPagesTests extends NominationStory {

    Actor teacher;
    RoundId round;

    @BeforeEach
    void aTeacherAndARound() {
        teacher = Persons.someoneOf(town.cultureOffice());
        round = round("", true, 0);
    }

    @Test
    void aPersonWithoutDutiesWritesOfItself() throws Exception {
        var list = open("/own-dossiers", teacher, 200);
        assertThat(list.text()).contains("Khen thưởng tổng kết năm 2025", "Bạn chưa lập hồ sơ nào");
        var form = open(list.select("a[href$=/own-dossiers/new]").attr("href"), teacher, 200);
        assertThat(form.select("#f-name").val()).isEqualTo("Bùi Thị Én");
        var begin = "/rounds/" + round.value() + "/own-dossiers";
        assertThat(send(begin, teacher, 422, "name", "Bùi Thị Én").text()).contains("Hãy chọn mức khen");
        assertThat(send(begin, teacher, 422, "wanted", "GK.INDIVIDUAL", "name", " ")
                        .text())
                .contains("Hãy ghi tên người");
        send(begin, teacher, 302, "wanted", "GK.INDIVIDUAL", "name", "Bùi Thị Én");
        var dossier = own();
        assertThat(open("/rounds/" + round.value(), head, 200).text()).doesNotContain("Bùi Thị Én");
        open(dossier, head, 404);
        open(dossier, officer, 404);
        open(dossier, Persons.officerOf(town.kienMinh()), 404);

        send(dossier + "/words", teacher, 302, "name", "Bùi Thị Én", "achievement", "Dạy giỏi", "version", "0");
        assertThat(send(dossier + "/words", teacher, 422, "name", "Bùi Thị Én", "achievement", "Cũ", "version", "0")
                        .text())
                .contains("đã sửa hồ sơ lúc");
        handIn(dossier);
        assertThat(open("/rounds/" + round.value(), head, 200).select("#tu-lap").text())
                .contains("Bùi Thị Én", "Chờ xác nhận");
        send(dossier + "/steps", teacher, 302, "step", "TAKE_BACK");
        open(dossier, head, 404);
        handIn(dossier);
        send(dossier + "/steps", head, 404, "step", "TAKE_BACK");
        send(dossier + "/steps", teacher, 404, "step", "REFUSE", "reason", "Tôi");
        send(dossier + "/steps", head, 302, "step", "REFUSE", "reason", "Năm nay đã đề nghị người khác");
        assertThat(open("/own-dossiers", teacher, 200).text())
                .contains("Không được xác nhận", "Năm nay đã đề nghị người khác");
    }

    @Test
    void theHeadHearsOfWhatIsHandedInAndTheWriterOfTheAnswer(@Autowired List<Chores> chores) throws Exception {
        var dossier = handedIn();
        assertThat(due(chores, head)).contains("/rounds/" + round.value() + "/invitations");
        assertThat(due(chores, teacher)).doesNotContain(dossier);
        assertThat(open("/inbox", head, 200).text()).contains("Hồ sơ tự lập, Nộp hồ sơ: Bùi Thị Én");

        send(dossier + "/steps", head, 302, "step", "GIVE_BACK", "reason", "Thiếu số liệu");
        assertThat(due(chores, teacher)).contains(dossier);
        assertThat(due(chores, head)).noneMatch(path -> path.startsWith("/rounds/" + round.value()));
        assertThat(open("/inbox", teacher, 200).text()).contains("Trả lại để sửa: Bùi Thị Én", "Thiếu số liệu");
        assertThat(open("/inbox", Persons.councillorOf(town.cultureOffice()), 200)
                        .text())
                .doesNotContain("Bùi Thị Én");
    }

    @Test
    void whatTheRegisterDoesNotKnowIsLookedForByOtherWords() throws Exception {
        var dossier = handedIn();
        assertThat(open(dossier, head, 200).text()).contains("Không tìm thấy \"Bùi Thị Én\" trong đơn vị");
        var code = person("Bùi Thị Én Nhỏ");
        var found = open(dossier + "?q=nho", head, 200);
        assertThat(found.select("input[name=holder]").eachAttr("value")).containsExactly(code);
        send(dossier + "/endorsement", head, 302, "holder", code, "award", "GK");
        assertThat(open(dossier, teacher, 200).text()).contains("Đã xác nhận");
    }

    @Test
    void aPersonOfAnotherTownCannotWriteInTheRound() throws Exception {
        var stranger = Persons.someoneOf(town.kienMinh());
        open("/rounds/" + round.value() + "/own-dossiers/new", stranger, 404);
        send("/rounds/" + round.value() + "/own-dossiers", stranger, 404, "wanted", "GK.INDIVIDUAL", "name", "A");
        assertThat(open("/own-dossiers", stranger, 200).text()).contains("chưa có đợt xét nào");
        open("/rounds/" + round.value() + "/invitations/new", Persons.checkerOf(town.giaLoc()), 409);
    }

    private String handedIn() throws Exception {
        send(
                "/rounds/" + round.value() + "/own-dossiers",
                teacher,
                302,
                "wanted",
                "GK.INDIVIDUAL",
                "name",
                "Bùi Thị Én");
        handIn(own());
        return own();
    }

    private void handIn(String dossier) throws Exception {
        var version = open(dossier, teacher, 200).select("input[name=version]").val();
        send(
                dossier + "/words",
                teacher,
                302,
                "name",
                "Bùi Thị Én",
                "achievement",
                "Dạy giỏi cấp xã",
                "version",
                version,
                "handIn",
                "true");
    }

    private String own() throws Exception {
        return open("/own-dossiers", teacher, 200)
                .select("a[href^=/own-dossiers/]")
                .attr("href");
    }

    private static List<String> due(List<Chores> chores, Actor actor) {
        return chores.stream()
                .flatMap(room -> room.of(actor, TODAY).stream())
                .map(chore -> chore.path())
                .toList();
    }
}
