package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.notification.Dues;
import vn.thidua.platform.web.Chores;
import vn.thidua.shared.Actor;

/** What leaders say about a task, and what comes back. */
class LeaderTests extends TaskStory {

    @Autowired
    List<Chores> chores;

    @Autowired
    List<Dues> dues;

    @Test
    void directiveIsSeenUnitByUnit() throws Exception {
        var id = given("Tổng hợp báo cáo", TODAY.plusDays(3), police);
        send(
                path(id) + "/directives",
                chair,
                302,
                "words",
                "Xong trước 30/11",
                "to",
                office.value().toString(),
                "to",
                police.value().toString());

        assertThat(waiting(head)).contains("Xong trước 30/11");
        var seen = open(path(id), head).select("form[action$=/seen]").attr("action");
        send(seen, head, 302, "from", "task");

        assertThat(open(path(id), chair).select("#chi-dao").text())
                .contains("Vũ Đình Ẩn chỉ đạo", "Phòng VH-XH đã xem: Phạm Văn Đồng", "Công an xã chưa xem");
        assertThat(open("/directives", officer).text()).contains("1/2 đơn vị đã xem");
        assertThat(waiting(head)).doesNotContain("Xong trước 30/11");
        send(seen, neighbour, 404);
    }

    @Test
    void officerWritesDownWhatTheLeaderSaidAndNamesTheLeader() throws Exception {
        var id = given("Tổng hợp báo cáo", TODAY.plusDays(3));
        var to = office.value().toString();

        send(path(id) + "/directives", officer, 409, "words", "Làm ngay", "to", to);
        send(path(id) + "/directives", officer, 302, "words", "Làm ngay", "to", to, "leader", "Chủ tịch Vũ Đình Ẩn");

        assertThat(open(path(id), head).text()).contains("Chủ tịch Vũ Đình Ẩn chỉ đạo, Nguyễn Thị Lụa ghi");
        send(path(id) + "/directives", policeHead, 404, "words", "Làm ngay", "to", to);
    }

    @Test
    void explanationIsAskedAnsweredAndRemarkedOn() throws Exception {
        var id = given("Nộp hồ sơ khen thưởng", TODAY.minusDays(2));
        send(
                path(id) + "/explanations",
                chair,
                302,
                "of",
                office.value().toString(),
                "question",
                "Vì sao chưa nộp",
                "dueOn",
                "26/11/2025");
        assertThat(waiting(head)).contains("Vì sao chưa nộp");

        var steps = open(path(id), head).select("form[action^=/explanations]").attr("action");
        send(steps, head, 302, "step", "ANSWER", "words", "Chờ biên bản họp thôn");
        send(steps, head, 409, "step", "REMARK", "words", "Tôi tự nhận xét");
        send(steps, chair, 302, "step", "REMARK", "words", "Nộp trước ngày mai");

        assertThat(open(path(id), officer).select("#giai-trinh").text())
                .contains("Chờ biên bản họp thôn", "Nộp trước ngày mai", "Đã có nhận xét");
        assertThat(waiting(chair)).doesNotContain("Vì sao chưa nộp");
    }

    @Test
    void whatUnitsOweIsKnownByDay() throws Exception {
        var id = given("Nộp hồ sơ khen thưởng", TODAY.plusDays(1));
        send(
                path(id) + "/explanations",
                chair,
                302,
                "of",
                office.value().toString(),
                "question",
                "Đã đến đâu",
                "dueOn",
                "26/11/2025");

        var owed = dues.stream()
                .flatMap(room -> room.owed(TODAY, TODAY.plusDays(7)))
                .filter(due -> due.owedBy().unit().equals(office))
                .toList();

        assertThat(owed)
                .extracting(due -> due.about().split(":")[0], due -> due.day())
                .containsExactly(tuple("task", TODAY.plusDays(1)), tuple("explanation", TODAY.plusDays(2)));
    }

    @Test
    void eachWaitsOnlyForWhomItConcerns() throws Exception {
        var id = given("Nộp hồ sơ khen thưởng", TODAY.plusDays(1));

        assertThat(waiting(head)).contains("Nộp hồ sơ khen thưởng");
        assertThat(waiting(officer)).isEmpty();
        send(path(id) + "/steps", head, 302, "step", "REPORT_DONE");
        assertThat(waiting(head)).isEmpty();
        assertThat(waiting(officer)).contains("Nộp hồ sơ khen thưởng");
        assertThat(waiting(policeHead)).isEmpty();
    }

    private List<String> waiting(Actor actor) {
        return chores.stream()
                .flatMap(room -> room.of(actor, TODAY).stream())
                .filter(chore -> chore.title().key().startsWith("task."))
                .map(chore -> chore.title().details().getFirst())
                .toList();
    }
}
