package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.task.domain.TaskState;

/** A task divided into parts: its progress rises from them, and it ends after them. */
class TaskTreeTests extends TaskStory {

    @Test
    void progressRisesFromThePartsThroughEveryLevel() throws Exception {
        var whole = given("Tổ chức hội nghị điển hình", TODAY.plusDays(20));
        var half = given("Chuẩn bị nội dung", TODAY.plusDays(10), whole);
        var other = given("Chuẩn bị khánh tiết", TODAY.plusDays(10), whole);
        var deep = given("Viết báo cáo trung tâm", TODAY.plusDays(5), half);

        progress(deep, "50");
        assertThat(task(half).progress()).isEqualTo(50);
        assertThat(task(whole).progress()).isEqualTo(25);

        send(path(other) + "/steps", head, 302, "step", "REPORT_DONE");
        send(path(other) + "/steps", officer, 302, "step", "CONFIRM");
        assertThat(task(whole).progress()).isEqualTo(75);

        send(path(deep) + "/steps", officer, 302, "step", "CANCEL", "reason", "Không cần nữa");
        assertThat(task(half).progress()).isEqualTo(50);
        assertThat(open(path(whole), head).text()).contains("trung bình cộng");
    }

    @Test
    void wholeTakesNoTypedPercentAndEndsAfterItsParts() throws Exception {
        var whole = given("Tổ chức hội nghị điển hình", TODAY.plusDays(20));
        var part = given("Chuẩn bị nội dung", TODAY.plusDays(10), whole);

        send(
                path(whole) + "/entries",
                head,
                409,
                "entry",
                UUID.randomUUID().toString(),
                "unit",
                office.value().toString(),
                "words",
                "Xong cả",
                "percent",
                "100");
        assertThat(send(path(whole) + "/steps", head, 409, "step", "REPORT_DONE")
                        .text())
                .contains("Còn 1 việc con chưa xong");

        send(path(part) + "/steps", head, 302, "step", "REPORT_DONE");
        send(path(part) + "/steps", officer, 302, "step", "CONFIRM");
        send(path(whole) + "/steps", head, 302, "step", "REPORT_DONE");
        assertThat(task(whole).state()).isEqualTo(TaskState.REPORTED);
        assertThat(send(path(part) + "/steps", officer, 409, "step", "REOPEN", "reason", "Thiếu")
                        .text())
                .contains("Không thể chia việc con");
    }

    @Test
    void aCircleIsRefused() throws Exception {
        var whole = given("Tổ chức hội nghị điển hình", TODAY.plusDays(20));
        var part = given("Chuẩn bị nội dung", TODAY.plusDays(10), whole);
        var deep = given("Viết báo cáo trung tâm", TODAY.plusDays(5), part);

        var page = send(
                path(whole) + "/edit",
                officer,
                422,
                "title",
                "Tổ chức hội nghị",
                "lead",
                office.value().toString(),
                "edition",
                "1",
                "parent",
                deep.value().toString());

        assertThat(page.select(".td-errors").text()).contains("lại thuộc chính việc này");
        assertThat(task(whole).parent()).isNull();
    }

    @Test
    void leadDividesItsTaskAmongOthersAndAStrangerDoesNot() throws Exception {
        var whole = given("Tổ chức hội nghị điển hình", TODAY.plusDays(20), police);

        send(
                "/tasks",
                head,
                302,
                "title",
                "Mời đại biểu",
                "lead",
                office.value().toString(),
                "parent",
                whole.value().toString(),
                "then",
                "assign");
        assertThat(open(path(whole), officer).select("table a.td-strong").eachText())
                .containsExactly("Mời đại biểu");
        assertThat(send(
                                "/tasks",
                                policeHead,
                                422,
                                "title",
                                "Giữ xe",
                                "lead",
                                police.value().toString(),
                                "parent",
                                whole.value().toString())
                        .text())
                .contains("Không thể chia việc con");
        send(
                "/tasks",
                neighbour,
                404,
                "title",
                "Giữ xe",
                "lead",
                town.kienMinh().value().toString(),
                "parent",
                whole.value().toString());
    }

    @Test
    void checklistIsTickedByItsWords() throws Exception {
        var id = given("Tổ chức hội nghị điển hình", TODAY.plusDays(20));
        send(path(id) + "/checklist", officer, 302, "words", "Gửi giấy mời");
        send(path(id) + "/checklist", head, 302, "words", "Thuê hội trường");

        send(path(id) + "/checklist/0", head, 302, "words", "Gửi giấy mời", "done", "true");
        send(path(id) + "/checklist/1", head, 409, "words", "Gửi giấy mời", "done", "true");

        assertThat(open(path(id), officer).select("#dau-viec").text()).contains("1/2 đã xong", "Phạm Văn Đồng");
    }

    private void progress(TaskId id, String percent) throws Exception {
        send(
                path(id) + "/entries",
                head,
                302,
                "entry",
                UUID.randomUUID().toString(),
                "unit",
                office.value().toString(),
                "words",
                "Đang làm",
                "percent",
                percent);
    }
}
