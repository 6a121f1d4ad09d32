package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.decision.WaitingDossiers.Given;
import vn.thidua.decision.domain.RewardStanding;
import vn.thidua.eligibility.Subject;

/** What was decided is corrected, or taken back by a further decision, everywhere it counts. */
class CancellationTests extends DecisionStory {

    @Test
    void aNameIsCorrectedInTheRegisterAndOnTheCertificate() {
        var id = signed(waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghỉa"));
        var one = award(id, "Đặng Hữu Nghỉa");
        var at = path(id) + "/awards/" + one.id().value();
        assertThat(post(at + "/correction", officer, "name", "Đặng Hữu Nghĩa", "post", "Trưởng thôn"))
                .hasStatus(422);
        assertThat(post(
                        at + "/correction",
                        officer,
                        "name",
                        "Đặng Hữu Nghĩa",
                        "post",
                        "Trưởng thôn",
                        "achievement",
                        one.achievement(),
                        "reason",
                        "Sai dấu, Công văn 7/UBND"))
                .hasRedirectedUrl(at);
        assertThat(given(id)).extracting(Given::name).containsExactly("Đặng Hữu Nghĩa");
        assertThat(db.sql("select name || ' ' || state from certificate.certificate where reference = :award")
                        .param("award", one.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Đặng Hữu Nghĩa CORRECTED");
        assertThat(open(path(id), officer).text()).contains("Sai dấu, Công văn 7/UBND");
    }

    @Test
    void oneAwardIsTakenBackWithItsCertificateAndTheMoneyThatWasPaid() {
        headAndVillage();
        var nghia = signed(drafting.waiting(officer).toArray(vn.thidua.nomination.ApprovedNomination[]::new));
        post(
                path(nghia) + "/payments",
                officer,
                "all",
                "true",
                "source",
                "Ngân sách",
                "day",
                "21/11/2025",
                "paper",
                "PC 1");
        var one = award(nghia, "Đặng Hữu Nghĩa");
        String[] paper = {
            "award",
            one.id().value().toString(),
            "number",
            "130",
            "day",
            "22/11/2025",
            "signer",
            "Vũ Đình Ẩn",
            "reason",
            "Khai gian"
        };
        assertThat(post(path(nghia) + "/cancellation", chair, paper)).hasRedirectedUrl(path(nghia));
        assertThat(post(path(nghia) + "/cancellation", chair, paper)).hasStatus(302);

        assertThat(given(nghia))
                .filteredOn(given -> given.standing().equals("REVOKED"))
                .extracting(Given::name, Given::standingDecision)
                .containsExactly(tuple("Đặng Hữu Nghĩa", "130/QĐ-UBND"));
        assertThat(db.sql("select id from nomination.nomination where state = 'REVOKED' and decision = '130/QĐ-UBND'")
                        .query(UUID.class)
                        .list())
                .containsExactly(one.nomination().value());
        assertThat(db.sql("select state from certificate.certificate where reference = :award")
                        .param("award", one.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("REVOKED");
        assertThat(open(path(nghia), officer).text())
                .contains("Quyết định hủy bỏ số 130/QĐ-UBND", "Khai gian", "Đã hủy bởi 130/QĐ-UBND");
        var money = open(path(nghia) + "/money", officer);
        assertThat(money.text())
                .contains("Hiện vật khen thưởng: Đặng Hữu Nghĩa", "Tiền thưởng: Đặng Hữu Nghĩa", "710.000 đ");
        var back = money.select("form[action*=/recoveries/]").eachAttr("action");
        assertThat(back).hasSize(2);
        back.forEach(
                action -> assertThat(post(action, officer, "source", "Ngân sách", "day", "23/11/2025", "paper", "PT 9"))
                        .hasStatus(302));
        back.forEach(
                action -> assertThat(post(action, officer, "source", "Ngân sách", "day", "23/11/2025", "paper", "PT 9"))
                        .hasStatus(422));
        assertThat(open("/fund", officer).text()).contains("Thu hồi tiền thưởng của Đặng Hữu Nghĩa");
    }

    @Test
    void whenTheHigherTitleIsTakenBackTheLowerOneIsPaid() {
        var nghia = UUID.randomUUID();
        var id = signed(
                waits(town.giaLoc(), "LDTT", Subject.INDIVIDUAL, "Lao động", 2025, nghia),
                waits(town.giaLoc(), "CSTDCS", Subject.INDIVIDUAL, "Chiến sĩ", 2025, nghia));
        assertThat(award(id, "Lao động").reward().rewardStanding()).isEqualTo(RewardStanding.LOWER_TITLE);
        cancel(id, "Chiến sĩ", "130");
        assertThat(award(id, "Lao động").reward().rewardStanding()).isEqualTo(RewardStanding.DUE);
        assertThat(award(id, "Chiến sĩ").reward().rewardStanding()).isEqualTo(RewardStanding.OPEN);
        assertThat(open(path(id), officer).text()).doesNotContain("· Đã hủy bỏ ·");

        cancel(id, "Lao động", "131");
        assertThat(open(path(id), officer).text()).contains("Đã hủy bỏ · Nguyễn Thị Lụa");
    }

    @Test
    void aCancellationHasANumberOfItsOwnADayAndAReason() {
        var id = signed(waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa"));
        var one = award(id, "Đặng Hữu Nghĩa").id().value().toString();
        String[][] wrong = {
            {"number", "125", "day", "22/11/2025", "signer", "A", "reason", "x", "award", one},
            {"number", "130", "day", "19/11/2025", "signer", "A", "reason", "x", "award", one},
            {"number", "130", "day", "25/11/2025", "signer", "A", "reason", "x", "award", one},
            {"number", "130", "day", "22/11/2025", "signer", "A", "reason", " ", "award", one},
            {"number", "130", "day", "22/11/2025", "signer", "A", "reason", "x"},
        };
        for (var fields : wrong) {
            assertThat(post(path(id) + "/cancellation", officer, fields))
                    .as(String.join(" ", fields))
                    .hasStatus(422);
        }
        assertThat(given(id)).extracting(Given::standing).containsOnly("VALID");
    }

    private void cancel(DecisionId id, String name, String number) {
        assertThat(post(
                        path(id) + "/cancellation",
                        officer,
                        "award",
                        award(id, name).id().value().toString(),
                        "number",
                        number,
                        "day",
                        "22/11/2025",
                        "signer",
                        "Vũ Đình Ẩn",
                        "reason",
                        "Kết luận thanh tra"))
                .hasStatus(302);
    }
}
