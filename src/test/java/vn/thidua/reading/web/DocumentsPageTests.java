package vn.thidua.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.signedIn;
import static vn.thidua.reading.web.Desk.page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Actor;

/** The list of documents and the sending of new ones. */
@ProgramTest
class DocumentsPageTests {

    @Autowired
    Desk desk;

    @Autowired
    MockMvcTester browser;

    @Test
    void aUnitWithoutDocumentsIsToldWhatToDo() {
        var page = page(desk.get(Persons.officerOf(desk.town().cultureOffice()), "/documents"));

        assertThat(page.select(".td-empty").text()).contains("chưa có văn bản");
        assertThat(page.select("form#gui input[type=file][multiple]")).hasSize(1);
    }

    @Test
    void onlyOfficersSend() {
        var chair = Persons.chairOf(desk.town().giaLoc());

        assertThat(page(desk.get(chair, "/documents")).select("form#gui")).isEmpty();
        assertThat(desk.send(chair, "ke-hoach.txt", PlanOfGiaLoc.bytes(70)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void documentsAreFoundWithoutDiacritics() {
        desk.read(officer(), "vu-dong-71.txt", PlanOfGiaLoc.bytes(71));

        assertThat(page(desk.get(officer(), "/documents?q=vu dong&state=READ"))
                        .select("tbody tr")
                        .text())
                .contains("71/KH-UBND");
        assertThat(page(desk.get(officer(), "/documents?q=khong-he-co")).select("tbody tr"))
                .isEmpty();
        assertThat(page(desk.get(officer(), "/documents?q=%25")).select("tbody tr"))
                .isEmpty();
    }

    @Test
    void severalFilesAtOnceWithoutAScriptAreToldAboutOneByOne() {
        var answer = browser.post()
                .multipart()
                .uri("/documents")
                .file(new MockMultipartFile("files", "tot-72.txt", null, PlanOfGiaLoc.bytes(72)))
                .file(new MockMultipartFile("files", "rong.txt", null, new byte[0]))
                .with(signedIn(officer()))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus3xxRedirection();
        var arrivals = (Arrivals) answer.getMvcResult().getFlashMap().get(Arrivals.NAME);
        assertThat(arrivals.all()).extracting(Arrived::good).containsExactly(true, false);
        assertThat(arrivals.all().getLast().key()).isEqualTo("reading.refused.empty-file");
        desk.settled(officer(), "tot-72.txt");
    }

    @Test
    void theSamePaperTwiceLeadsToTheFirst() {
        var first = desk.read(officer(), "vu-dong-73.txt", PlanOfGiaLoc.bytes(73));
        long papers = desk.papers();

        var again = desk.send(officer(), "ban-sao.txt", PlanOfGiaLoc.bytes(73));

        assertThat(again).bodyText().contains("vu-dong-73.txt", first.toString());
        assertThat(desk.papers()).isEqualTo(papers);
    }

    @Test
    void theOriginalComesBackByteForByteToThoseWhoMaySeeIt() {
        var draft = desk.read(officer(), "vụ-đông-74.txt", PlanOfGiaLoc.bytes(74));
        var path = page(desk.get(officer(), "/drafts/" + draft))
                .select("a[href^=/papers/]")
                .attr("href");

        var paper = desk.get(officer(), path);

        assertThat(paper.getResponse().getContentAsByteArray()).isEqualTo(PlanOfGiaLoc.bytes(74));
        assertThat(paper).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(paper.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("UTF-8''");
        assertThat(desk.get(Persons.officerOf(desk.town().kienMinh()), path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theMenuCountsWhatWaitsAndTheChoresNameIt() {
        desk.read(officer(), "vu-dong-75.txt", PlanOfGiaLoc.bytes(75));

        var work = page(desk.get(officer(), "/work"));

        assertThat(work.select("a[href=/documents] .td-n").text()).isNotEmpty();
        assertThat(work.text()).contains("Xem lại kế hoạch 75/KH-UBND");
    }

    private Actor officer() {
        return Persons.officerOf(desk.town().giaLoc());
    }
}
