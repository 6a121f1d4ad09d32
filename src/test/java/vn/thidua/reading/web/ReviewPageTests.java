package vn.thidua.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.web.Desk.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Actor;

/** From a sent paper to a confirmed plan, as its people see it. */
@ProgramTest
class ReviewPageTests {

    @Autowired
    Desk desk;

    @Test
    void aPaperSentIsReadReviewedCorrectedAndConfirmed() {
        var draft = read(54);
        var review = page(desk.get(officer(), "/drafts/" + draft));
        assertThat(review.select(".page").text()).contains("Diện tích cây vụ đông");
        assertThat(review.select("#i-head-number input[name=number]").val()).isEqualTo("54");
        assertThat(review.select("mark")).isNotEmpty();
        assertThat(review.select("mark[data-items~=head-number]").text()).contains("54");

        var target = target(draft);
        assertThat(desk.post(officer(), target, "value", "255,5")).hasStatus3xxRedirection();
        assertThat(page(desk.get(officer(), "/drafts/" + draft))
                        .select("details[id^=i-targets] input[name=value]")
                        .eachAttr("value"))
                .contains("255,5");

        var confirmed = desk.post(officer(), "/drafts/" + draft + "/confirmation", "seen", "true");
        assertThat(confirmed).hasStatus3xxRedirection();
        assertThat(confirmed.getResponse().getRedirectedUrl()).startsWith("/plans/");
        assertThat(desk.state(draft)).isEqualTo("CONFIRMED");
    }

    @Test
    void theSecondToConfirmIsToldWhoWasFirstAndWhereThePlanIs() {
        var draft = read(61);
        desk.post(officer(), "/drafts/" + draft + "/confirmation", "seen", "true");

        var second = desk.post(officer(), "/drafts/" + draft + "/confirmation", "seen", "true");

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(second).select(".td-notice").text()).contains(officer().name(), "đã xác nhận");
        assertThat(page(second).select(".td-notice a").attr("href")).startsWith("/plans/");
    }

    @Test
    void aPlanWithoutItsNameIsNotConfirmedAndThePageSaysWhatIsMissing() {
        var draft = read(62);
        desk.post(officer(), "/drafts/" + draft + "/campaign/name", "name", "");

        var answer = desk.post(officer(), "/drafts/" + draft + "/confirmation", "seen", "true");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(answer).select(".td-errors a").eachAttr("href")).contains("#i-campaign-name");
        assertThat(desk.state(draft)).isEqualTo("READ");
    }

    @Test
    void htmxGetsThePiecesThatChanged() {
        var draft = read(63);

        var saved = desk.htmx(officer(), target(draft), "value", "833.509");

        assertThat(saved).hasStatusOk();
        var pieces = page(saved);
        assertThat(pieces.select("#tien-do").text()).contains("Đã lưu");
        assertThat(pieces.select("[id^=e-targets][id$=-value]").text()).contains("833,509");
        assertThat(pieces.select("input[name=value]")).isEmpty();
    }

    @Test
    void aFigureThatIsNoneIsToldUnderItsField() {
        var draft = read(64);
        var target = target(draft);

        var byHtmx = desk.htmx(officer(), target, "value", "rất nhiều");
        var byForm = desk.post(officer(), target, "value", "rất nhiều");

        assertThat(byHtmx).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(byHtmx).select("[id$=-value] .invalid-feedback").text()).contains("không phải là số");
        assertThat(byForm).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(byForm)
                        .select("details[id^=i-targets] input[name=value].is-invalid")
                        .val())
                .isEqualTo("rất nhiều");
    }

    @Test
    void itemsAreAddedAndTakenOut() {
        var draft = read(65);

        var added = page(desk.htmx(officer(), "/drafts/" + draft + "/deadlines"));
        var item = added.select("details").attr("data-item");
        assertThat(item).startsWith("deadlines-h");

        var key = item.substring("deadlines-".length());
        assertThat(desk.htmx(officer(), "/drafts/" + draft + "/deadlines/" + key + "/removal"))
                .hasStatusOk();
        assertThat(page(desk.get(officer(), "/drafts/" + draft)).select("#i-" + item))
                .isEmpty();
    }

    @Test
    void theNeighbourSeesNothingAndTheChairSeesWithoutChanging() {
        var draft = read(66);
        var neighbour = Persons.officerOf(desk.town().kienMinh());
        var chair = Persons.chairOf(desk.town().giaLoc());
        var superior = Persons.officerOf(desk.town().city());

        assertThat(desk.get(neighbour, "/drafts/" + draft)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.post(neighbour, target(draft), "value", "1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.post(neighbour, "/drafts/" + draft + "/confirmation")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(desk.get(chair, "/drafts/" + draft)).select("fieldset:not([disabled]), #xac-nhan"))
                .isEmpty();
        assertThat(desk.get(superior, "/drafts/" + draft)).hasStatusOk();
        assertThat(desk.post(chair, target(draft), "value", "1")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whatIsSetAsideComesBack() {
        var draft = read(67);

        assertThat(desk.post(officer(), "/drafts/" + draft + "/discard")).hasStatus3xxRedirection();
        assertThat(page(desk.get(officer(), "/drafts/" + draft)).select("form[action$=restoration]"))
                .hasSize(1);
        assertThat(desk.post(officer(), "/drafts/" + draft + "/restoration")).hasStatus3xxRedirection();

        assertThat(desk.state(draft)).isEqualTo("READ");
    }

    @Test
    void aDoubtSaysWhichFiguresAddUpAndAFaultWhatIsWrong() {
        var plan =
                PlanOfGiaLoc.text(68).replace("III. NHIỆM VỤ", """
                        (1). Tổng giá trị sản xuất: 640.512/1.301,004 tỷ đồng; trong đó: Công nghiệp: \
                        500,400/1.000,003 tỷ đồng; nông nghiệp: 140.112/301,001 tỷ đồng.
                        III. NHIỆM VỤ""").replace("- Các thôn;", "- Các thôn;\n- Các thôn;");
        var draft = desk.read(officer(), "vu-dong-68.txt", plan.getBytes(StandardCharsets.UTF_8));

        var review = page(desk.get(officer(), "/drafts/" + draft));

        assertThat(review.select("#can-xem .why").eachText())
                .anyMatch(why -> why.contains("“640.512”") && why.contains("500,400 + 140,112 bằng 640,512"));
        assertThat(review.select("[aria-labelledby=t-anomalies]").text()).contains("Nơi nhận “Các thôn” ghi hai lần");
        assertThat(review.select("#can-xem .why, [aria-labelledby=t-anomalies]").text())
                .doesNotContain("plan.", "{0}");
    }

    private Actor officer() {
        return Persons.officerOf(desk.town().giaLoc());
    }

    private UUID read(int number) {
        return desk.read(officer(), "vu-dong-" + number + ".txt", PlanOfGiaLoc.bytes(number));
    }

    private String target(UUID draft) {
        var item = page(desk.get(officer(), "/drafts/" + draft))
                .select("details[id^=i-targets]")
                .attr("data-item");
        return "/drafts/" + draft + "/targets/" + item.substring("targets-".length());
    }
}
