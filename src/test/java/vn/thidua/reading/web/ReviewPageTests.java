package vn.thidua.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.web.Desk.page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Persons;

/** From a sent paper to a confirmed plan, as its people see it. */
@ReadingPageTest
class ReviewPageTests {

    @Autowired
    Desk desk;

    @Test
    void aPaperSentIsReadReviewedCorrectedAndConfirmed() {
        var officer = Persons.officerOf(desk.town().giaLoc());

        var draft = desk.read(officer, "vu-dong-54.txt", PlanOfGiaLoc.bytes(54));
        var review = page(desk.get(officer, "/drafts/" + draft));

        assertThat(review.select(".page").text()).contains("Diện tích cây vụ đông");
        assertThat(review.select("#i-head-number input[name=number]").val()).isEqualTo("54");
        assertThat(review.select("mark")).isNotEmpty();
        assertThat(review.select("details[id^=i-targets]")).hasSize(2);

        var target = review.select("details[id^=i-targets]").first().attr("data-item").replace("targets-", "");
        assertThat(desk.post(officer, "/drafts/" + draft + "/targets/" + target, "value", "255,5"))
                .hasStatus3xxRedirection();
        assertThat(page(desk.get(officer, "/drafts/" + draft))
                        .select("#f-targets-" + target + "-value")
                        .val())
                .isEqualTo("255,5");

        var confirmed = desk.post(officer, "/drafts/" + draft + "/confirmation", "seen", "true");
        assertThat(confirmed).hasStatus3xxRedirection();
        assertThat(confirmed.getResponse().getRedirectedUrl()).startsWith("/plans/");
        assertThat(desk.state(draft)).isEqualTo("CONFIRMED");
    }
}
