package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Statements;
import vn.thidua.platform.web.Finder;
import vn.thidua.shared.Actor;

/** The tasks as a list, a board, a calendar, a time line and a workbook. */
class TaskViewsTests extends TaskStory {

    @Autowired
    List<Finder> finders;

    @Test
    void theLateComesFirstAndTheFinishedLast() throws Exception {
        given("Việc còn xa", TODAY.plusDays(40));
        given("Việc không có hạn", null);
        given("Việc quá hạn", TODAY.minusDays(3));
        var done = given("Việc đã xong", TODAY.minusDays(9));
        send(path(done) + "/steps", head, 302, "step", "REPORT_DONE");
        send(path(done) + "/steps", officer, 302, "step", "CONFIRM");

        assertThat(titles("/tasks", officer))
                .containsExactly("Việc quá hạn", "Việc còn xa", "Việc không có hạn", "Việc đã xong");
        assertThat(open("/tasks", officer)
                        .select("tbody tr:first-child .st.late")
                        .text())
                .contains("Quá hạn 3 ngày");
    }

    @ParameterizedTest
    @CsvSource({
        "?q=ho so KHEN thuong, 1",
        "?q=khong co gi, 0",
        "?late=true, 1",
        "?side=LEADING, 0",
        "?side=ASSIGNED, 2",
        "?state=ASSIGNED, 2",
        "?state=DONE, 0",
        "?state=&q=&side=ALL, 2",
        "?page=-7, 2"
    })
    void eachFilterHolds(String query, int rows) throws Exception {
        given("Nộp hồ sơ khen thưởng", TODAY.minusDays(3));
        given("Báo cáo tháng", TODAY.plusDays(3), police);

        assertThat(titles("/tasks" + query, officer)).hasSize(rows);
    }

    @Test
    void sidesAreThoseOfTheOwnUnit() throws Exception {
        given("Nộp hồ sơ khen thưởng", TODAY.minusDays(3));
        given("Báo cáo tháng", TODAY.plusDays(3), police);

        assertThat(titles("/tasks?side=LEADING", head)).hasSize(2);
        assertThat(titles("/tasks?side=COOPERATING", policeHead)).containsExactly("Báo cáo tháng");
        assertThat(titles("/tasks", policeHead)).containsExactly("Báo cáo tháng");
        assertThat(titles("/tasks", neighbour)).isEmpty();
    }

    @Test
    void aLongListIsPagedAndAsksTheDatabaseNoMoreForIt() throws Exception {
        given("Việc đầu", TODAY);
        // The first page of a person counts the badges of the frame, which are kept for a while.
        titles("/tasks", officer);
        var few = Statements.of(() -> titles("/tasks", officer));
        for (int number = 1; number <= 30; number++) {
            given("Việc số " + number, TODAY.plusDays(number));
        }

        var many = Statements.of(() -> titles("/tasks", officer));

        assertThat(titles("/tasks", officer)).hasSize(25);
        assertThat(titles("/tasks?page=2", officer)).hasSize(6);
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void boardMovesByTheButtonsOfTheSteps() throws Exception {
        var id = given("Báo cáo tháng", TODAY.plusDays(3));

        var card = open("/tasks/board", head).select(".task-column.shown .task-card");
        assertThat(card.select("button").eachText()).containsExactly("Tiếp nhận", "Báo hoàn thành");
        send(path(id) + "/steps", head, 302, "step", "ACCEPT", "from", "board");

        var board = open("/tasks/board?column=IN_PROGRESS", head);
        assertThat(board.select(".task-column.shown").text()).contains("Đang thực hiện 1", "Báo cáo tháng");
        assertThat(board.select(".task-column")).hasSize(4);
        assertThat(open("/tasks/board", policeHead).select(".task-card")).isEmpty();
    }

    @Test
    void calendarHasWeeksFromMondayAndTasksOnTheirDay() throws Exception {
        given("Báo cáo tháng", TODAY.plusDays(3));

        var page = open("/tasks/calendar", head);

        assertThat(page.select(".task-calendar thead th").eachText())
                .startsWith("Tuần", "T2")
                .endsWith("CN");
        assertThat(page.select(".task-calendar tbody th").eachText()).containsExactly("44", "45", "46", "47", "48");
        assertThat(page.select("td.today b").text()).isEqualTo("24");
        assertThat(page.select("td:has(a.task-due) b").text()).isEqualTo("27");
        assertThat(open("/tasks/calendar?month=2025-12", head).select("a.task-due"))
                .isEmpty();
        assertThat(open("/tasks/calendar?month=0000-99", head).select("td.today"))
                .isNotEmpty();
    }

    @Test
    void timeLineDrawsEachTaskFromItsFirstToItsLastDay() throws Exception {
        given("Báo cáo tháng", TODAY.plusDays(6));

        var bar = open("/tasks/timeline?from=24/11/2025", head)
                .select("tbody rect")
                .first();

        assertThat(bar.attr("x")).isEqualTo("0");
        assertThat(bar.attr("width")).isEqualTo("70");
        assertThat(open("/tasks/timeline?from=01/01/2027", head).select("tbody rect"))
                .isEmpty();
    }

    @Test
    void theWorkbookHoldsWhatTheListShowsAndNoFormula() throws Exception {
        given("=1+1 Báo cáo tháng", TODAY.plusDays(3));
        given("Nộp hồ sơ", TODAY.minusDays(3));

        var bytes = answer("/tasks/export?late=true", officer, 200).getContentAsByteArray();
        var all = answer("/tasks/export", officer, 200).getContentAsByteArray();

        assertThat(rows(bytes)).hasSize(2).last().asString().contains("Nộp hồ sơ", "Phòng VH-XH", "Quá hạn 3 ngày");
        assertThat(rows(all)).hasSize(3).last().asString().contains("=1+1 Báo cáo tháng");
    }

    @Test
    void theSearchBoxFindsTasks() {
        given("Nộp hồ sơ khen thưởng", TODAY);

        assertThat(finders.stream().flatMap(room -> room.find(head, "ho so khen", 5).stream()))
                .extracting(found -> found.title() + " · " + found.context())
                .contains("Nộp hồ sơ khen thưởng · Phòng VH-XH");
    }

    private List<String> titles(String path, Actor actor) {
        try {
            return open(path, actor).select("tbody a.td-strong").eachText();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static List<String> rows(byte[] workbook) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> String.join(
                            "|",
                            row.stream()
                                    .map(cell -> cell == null ? "" : cell.getRawValue() + "")
                                    .toList()))
                    .toList();
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
