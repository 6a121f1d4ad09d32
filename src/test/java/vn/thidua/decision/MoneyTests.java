package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.Persons.cityOfficerOf;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.decision.domain.RewardStanding;
import vn.thidua.eligibility.Subject;

/** What a signed decision pays: coefficient times the base salary of its day, once, and only the highest title of a period. */
class MoneyTests extends DecisionStory {

    /** Nghị định 152/2025 Điều 49, 50, 54; lương cơ sở 2.340.000 to 30/6/2026, 2.530.000 after. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            LDTT      | INDIVIDUAL | commune |   710000 |   760000
            CSTDCS    | INDIVIDUAL | commune |  2340000 |  2530000
            TTLDTT    | COLLECTIVE | commune |  1880000 |  2030000
            THON_VH   | COLLECTIVE | commune |  3510000 |  3800000
            GDVH      | HOUSEHOLD  | commune |          |
            GK        | INDIVIDUAL | commune |   710000 |   760000
            GK        | COLLECTIVE | commune |  1410000 |  1520000
            GK        | HOUSEHOLD  | commune |  1060000 |  1140000
            GK        | ENTERPRISE | commune |          |
            CSTD_TINH | INDIVIDUAL | city    |  7020000 |  7590000
            TTLDXS    | COLLECTIVE | city    |  3510000 |  3800000
            CO_TINH   | COLLECTIVE | city    | 18720000 | 20240000
            XA_TB     | COLLECTIVE | city    |  4680000 |  5060000
            BK_TINH   | INDIVIDUAL | city    |  3510000 |  3800000
            BK_TINH   | COLLECTIVE | city    |  7020000 |  7590000
            BK_TINH   | HOUSEHOLD  | city    |  5270000 |  5700000
            KNC       | INDIVIDUAL | city    |          |
            """)
    void eachAwardPaysByTheDayOfItsDecision(
            String award, Subject subject, String decider, BigDecimal until, BigDecimal from) {
        clock.travelTo(LocalDate.of(2026, 8, 3));
        var unit = decider.equals("city") ? town.city() : town.giaLoc();
        var by = decider.equals("city") ? cityOfficerOf(town.city()) : officer;
        int number = 0;
        for (var day : new LocalDate[] {LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1)}) {
            number++;
            var one = waits(unit, award, subject, "Người được khen", 2024 + number, UUID.randomUUID());
            var id = signed(by, number, day, one);
            var reward = seeing.awards(id, by).getFirst().reward();
            var expected = number == 1 ? until : from;
            assertThat(reward.amount()).isEqualTo(expected);
            assertThat(reward.rewardStanding())
                    .isEqualTo(expected == null ? RewardStanding.UNKNOWN : RewardStanding.DUE);
        }
    }

    @Test
    void ofSeveralTitlesOfAYearTheHighestIsPaidAndAFormBesideIt() {
        var nghia = UUID.randomUUID();
        var id = signed(
                waits(town.giaLoc(), "LDTT", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa", 2025, nghia),
                waits(town.giaLoc(), "CSTDCS", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa", 2025, nghia),
                waits(town.giaLoc(), "LDTT", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa", 2024, nghia),
                waits(town.giaLoc(), "GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa", 2025, nghia));
        assertThat(seeing.awards(id, officer))
                .extracting(one -> one.award() + one.year(), one -> one.reward().rewardStanding())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("LDTT2025", RewardStanding.LOWER_TITLE),
                        org.assertj.core.groups.Tuple.tuple("CSTDCS2025", RewardStanding.DUE),
                        org.assertj.core.groups.Tuple.tuple("LDTT2024", RewardStanding.DUE),
                        org.assertj.core.groups.Tuple.tuple("GK2025", RewardStanding.DUE));
        var money = open(path(id) + "/money", officer).text();
        assertThat(money)
                .contains("3.760.000 đồng phải chi", "cùng thời gian đã chi Chiến sĩ thi đua cơ sở")
                .contains("Cần xác nhận hệ số");
    }

    @Test
    void aTitleOfALaterDecisionTakesThePlaceOfALowerOneNotYetPaid() {
        var nghia = UUID.randomUUID();
        var first = signed(waits(town.giaLoc(), "LDTT", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa", 2025, nghia));
        assertThat(award(first, "Đặng Hữu Nghĩa").reward().isPayable()).isTrue();
        signed(
                officer,
                126,
                LocalDate.of(2025, 11, 21),
                waits(town.giaLoc(), "CSTDCS", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa", 2025, nghia));
        assertThat(award(first, "Đặng Hữu Nghĩa").reward().rewardStanding()).isEqualTo(RewardStanding.LOWER_TITLE);
    }

    @Test
    void anAmountThatIsNotKnownIsEnteredFromAPaper() {
        var id = signed(waits("GDVH", Subject.HOUSEHOLD, "Gia đình bà Hoàng Thị Ổn"));
        assertThat(open(path(id) + "/money", officer).text())
                .contains("Chưa có hệ số", "0 đồng phải chi", "không tính, không cộng");
        var one = path(id) + "/awards/"
                + award(id, "Gia đình bà Hoàng Thị Ổn").id().value();
        assertThat(post(
                        one + "/correction",
                        officer,
                        "name",
                        "Gia đình bà Hoàng Thị Ổn",
                        "achievement",
                        "x",
                        "amount",
                        "một triệu",
                        "reason",
                        "a"))
                .hasStatus(422);
        assertThat(post(
                        one + "/correction",
                        officer,
                        "name",
                        "Gia đình bà Hoàng Thị Ổn",
                        "achievement",
                        "Dẫn đầu phong trào hiến đất mở đường",
                        "amount",
                        "240.000",
                        "reason",
                        "Công văn 15/STC"))
                .hasStatus(302);
        assertThat(open(path(id) + "/money", officer).text()).contains("240.000 đồng phải chi");
    }

    @Test
    void thePaymentsGoToTheAccountantAndIntoTheLedgerOnce() throws Exception {
        var id = signed(headAndVillage().toArray(vn.thidua.nomination.ApprovedNomination[]::new));
        assertThat(post("/fund", officer, line("INCOME", "50.000.000"))).hasRedirectedUrl("/fund");
        assertThat(post("/fund", officer, line("INCOME", "nhiều"))).hasStatus(422);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(path(id) + "/money/workbook", officer)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellAsNumber(8)).hasValue(new BigDecimal("710000"));
        }
        String[] pay = {"all", "true", "source", "Ngân sách xã", "day", "21/11/2025", "paper", "PC 12"};
        assertThat(post(path(id) + "/payments", officer, pay)).hasStatus(302);
        assertThat(post(path(id) + "/payments", officer, pay)).hasStatus(422);
        var fund = open("/fund", officer).text();
        assertThat(fund)
                .contains("50.000.000", "2.120.000", "47.880.000", "Chi tiền thưởng theo Quyết định số 125/QĐ-UBND");

        var entry = db.sql("select id from decision.fund_entry where way = 'EXPENSE' and unit = :unit")
                .param("unit", town.giaLoc().value())
                .query(UUID.class)
                .single();
        assertThat(post("/fund/" + entry + "/reversal", officer, "reason", "Ghi nhầm"))
                .hasStatus(302);
        assertThat(post("/fund/" + entry + "/reversal", officer, "reason", "Lần nữa"))
                .hasStatus(409);
        assertThat(award(id, "Đặng Hữu Nghĩa").reward().isPayable()).isTrue();
        assertThat(open("/fund", officer).text()).contains("Đã đảo", "Ghi nhầm");
    }

    private static String[] line(String way, String amount) {
        return new String[] {
            "way",
            way,
            "source",
            "Ngân sách xã",
            "amount",
            amount,
            "day",
            "03/11/2025",
            "paper",
            "PT 01",
            "about",
            "Cấp quỹ"
        };
    }
}
