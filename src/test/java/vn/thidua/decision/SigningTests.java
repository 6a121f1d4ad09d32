package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.decision.WaitingDossiers.Given;
import vn.thidua.eligibility.Subject;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** A decision on its way: drafted from what waits, submitted, returned, signed, each once. */
class SigningTests extends DecisionStory {

    @Test
    void whatWaitsIsDraftedSubmittedAndSignedOnThePages() {
        var both = headAndVillage();
        assertThat(open("/decisions", officer).text()).contains("2 hồ sơ đã xét duyệt đang chờ");
        assertThat(open("/decisions/new", officer).text()).contains("Giấy khen", "Đặng Hữu Nghĩa", "Cả 2 hồ sơ");
        var made = post("/decisions", officer, "group", ROUND.value() + ".GK");
        assertThat(made).hasStatus(302);
        var path = made.getResponse().getRedirectedUrl();

        var draft = open(path, officer);
        assertThat(draft.select(".official").text())
                .contains("ỦY BAN NHÂN DÂN XÃ GIA LỘC", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ GIA LỘC", "QUYẾT ĐỊNH:")
                .contains("Tặng Giấy khen cho 01 cá nhân, 01 tập thể", "Ông Đặng Hữu Nghĩa", "Thôn Cao Dương")
                .contains("Quỹ thi đua, khen thưởng của Ủy ban nhân dân xã Gia Lộc")
                .doesNotContain("{");
        assertThat(post(path + "/steps", officer, "step", "SUBMIT")).hasStatus(302);
        assertThat(post(path + "/steps", chair, "step", "RETURN", "reason", " "))
                .hasStatus(409);
        post(path + "/steps", chair, "step", "RETURN", "reason", "Thiếu căn cứ");
        assertThat(open(path, officer).text()).contains("Thiếu căn cứ");
        post(path + "/steps", officer, "step", "SUBMIT");
        assertThat(post(path + "/signature", chair, sign("125"))).hasRedirectedUrl(path);

        assertThat(open(path, officer).title()).contains("Quyết định số 125/QĐ-UBND ngày 20/11/2025");
        assertThat(dossiers.waiting(town.giaLoc())).isEmpty();
        var given = given(decision(path));
        assertThat(given).hasSize(2).allSatisfy(one -> {
            assertThat(one.decision()).isEqualTo("125/QĐ-UBND");
            assertThat(one.office()).isEqualTo("COMMUNE_CHAIR");
            assertThat(one.issuer()).isEqualTo("Chủ tịch Ủy ban nhân dân xã Gia Lộc");
        });
        assertThat(db.sql(
                                "select count(*) from certificate.certificate where reference in (:awards) and state = 'VALID'")
                        .param("awards", given.stream().map(Given::reference).toList())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(open(path, officer).text()).as("nothing is left open").doesNotContain("{");
        assertThat(db.sql(
                                "select signer_post from certificate.certificate_batch where number = '125/QĐ-UBND' and unit = :unit")
                        .param("unit", town.giaLoc().value())
                        .query(String.class)
                        .list())
                .containsOnly("Chủ tịch");
        assertThat(both).hasSize(2);
    }

    @Test
    void aSecondClickDoesNothingAndWhoComesSecondIsToldWhoWasFirst() {
        headAndVillage();
        var path = String.valueOf(post("/decisions", officer, "group", ROUND.value() + ".GK")
                .getResponse()
                .getRedirectedUrl());
        assertThat(post(path + "/steps", officer, "step", "SUBMIT")).hasStatus(302);
        assertThat(post(path + "/steps", officer, "step", "SUBMIT")).hasStatus(302);
        var colleague =
                new Actor(UUID.randomUUID(), "Phạm Thị Mận", town.giaLoc().value(), java.util.Set.of(Duty.OFFICER));
        assertThat(post(path + "/steps", colleague, "step", "SUBMIT"))
                .hasStatus(409)
                .bodyText()
                .contains("Đã trình", "Nguyễn Thị Lụa");

        assertThat(post(path + "/signature", chair, sign("125"))).hasStatus(302);
        assertThat(post(path + "/signature", chair, sign("125"))).hasStatus(302);
        assertThat(post(path + "/signature", officer, entered("126"))).hasStatus(409);
        assertThat(db.sql("select count(*) from decision.number_taken where unit = :unit")
                        .param("unit", town.giaLoc().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(given(decision(path))).hasSize(2);
    }

    @Test
    void aNumberIsGivenOnceInAYear() {
        signed(waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa"));
        var second = path(drafted(officer, waits("GK", Subject.INDIVIDUAL, "Nguyễn Thị Lụa")));
        assertThat(post(second + "/signature", officer, entered("125")))
                .hasStatus(422)
                .bodyText()
                .contains("Số 125 trong năm đã dùng", "Nguyễn Thị Lụa");
        assertThat(open(second, officer).title()).contains("Dự thảo");
        assertThat(post(second + "/signature", officer, entered("không số"))).hasStatus(422);
        assertThat(post(second + "/signature", officer, entered("126/QĐ-UBND"))).hasStatus(302);
        var last = path(drafted(officer, waits("GK", Subject.INDIVIDUAL, "Vũ Văn Ước")));
        assertThat(open(last, officer).select("input[name=number]").eachAttr("value"))
                .contains("127");
    }

    @Test
    void aDossierIsInOneDecisionAndFreeAgainWhenTheDraftIsDiscarded() {
        var one = waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa");
        var draft = drafted(officer, one);
        assertThat(drafting.waiting(officer)).isEmpty();
        assertThat(post("/decisions", officer, "dossier", one.id().value().toString()))
                .hasStatus(409)
                .bodyText()
                .contains("Hồ sơ của Đặng Hữu Nghĩa đã nằm trong");
        post(path(draft) + "/steps", officer, "step", "DISCARD");
        assertThat(drafting.waiting(officer)).hasSize(1);
        assertThat(drafted(officer, one)).isNotEqualTo(draft);
    }

    @Test
    void whatSomeoneElseDecidesIsRefusedWithWhoDoes() {
        var draft = path(drafted(officer, waits("CSTD_TINH", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa")));
        assertThat(post(draft + "/steps", officer, "step", "SUBMIT"))
                .hasStatus(409)
                .bodyText()
                .contains("Chiến sĩ thi đua tỉnh", "không thuộc thẩm quyền", "Chủ tịch UBND tỉnh, thành phố");
        assertThat(post(draft + "/signature", officer, entered("125")))
                .hasStatus(422)
                .bodyText()
                .contains("không thuộc thẩm quyền");
    }

    @Test
    void competenceGoesByTheDayOfTheDecision() {
        var june = path(drafted(officer, waits("THON_VH", Subject.COLLECTIVE, "Thôn Cao Dương")));
        assertThat(post(june + "/signature", officer, entered("9", "20/06/2025")))
                .hasStatus(422)
                .bodyText()
                .contains("Chủ tịch UBND cấp huyện");
        assertThat(post(june + "/signature", officer, entered("9", "02/07/2025")))
                .hasStatus(302);
    }

    @Test
    void othersSeeNothingAndTheCityOnlyLooks() {
        var id = signed(waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa"));
        var neighbour = officerOf(town.kienMinh());
        for (var part : java.util.List.of("", "/money", "/papers/DECISION", "/money/workbook")) {
            assertThat(browser.get().uri(path(id) + part).with(signedIn(neighbour)))
                    .hasStatus(404);
        }
        assertThat(post(path(id) + "/cancellation", neighbour, "reason", "x")).hasStatus(404);
        assertThat(open(path(id), officerOf(town.city())).text())
                .contains("Đặng Hữu Nghĩa")
                .doesNotContain("Hủy bỏ khen thưởng");
        assertThat(open("/decisions?q=huu nghia", officer).text()).contains("125/QĐ-UBND");
        assertThat(open("/decisions?q=huu nghia", neighbour).text()).doesNotContain("125/QĐ-UBND");
    }

    private static DecisionId decision(String path) {
        return new DecisionId(UUID.fromString(path.substring("/decisions/".length())));
    }

    private static String[] sign(String number) {
        return new String[] {"step", "SIGN", "number", number, "day", "20/11/2025", "place", "Gia Lộc"};
    }

    private static String[] entered(String number) {
        return entered(number, "20/11/2025");
    }

    private static String[] entered(String number, String day) {
        return new String[] {"step", "ENTER", "number", number, "day", day, "place", "Gia Lộc", "signer", "Vũ Đình Ẩn"};
    }
}
