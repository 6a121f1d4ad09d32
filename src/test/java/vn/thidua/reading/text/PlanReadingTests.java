package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.plan.CampaignKind;
import vn.thidua.plan.Level;
import vn.thidua.plan.Recipient;
import vn.thidua.plan.WrittenPlan;

class PlanReadingTests {

    static Stream<String> printings() {
        return Stream.of(
                GiaLoc.PLAN,
                GiaLoc.PLAN.replace("\n", "\r\n"),
                GiaLoc.decomposed(GiaLoc.PLAN),
                GiaLoc.plain(GiaLoc.PLAN),
                GiaLoc.PLAN.replace("\n", "\n\n"),
                GiaLoc.byColumns());
    }

    @ParameterizedTest
    @MethodSource("printings")
    void the_head_is_read_however_the_plan_was_typed(String text) {
        var head = GiaLoc.read(text).head();
        assertThat(head.documentType().value()).isEqualTo("Kế hoạch");
        assertThat(head.number().value()).isEqualTo("71");
        assertThat(head.symbol().value()).isEqualTo("KH-UBND");
        assertThat(Folded.fold(String.valueOf(head.authority().value()))).isEqualTo("uy ban nhan dan xa gia loc");
        assertThat(head.level().value()).isEqualTo(Level.COMMUNE);
        assertThat(Folded.fold(String.valueOf(head.place().value()))).isEqualTo("gia loc");
        assertThat(head.date().value()).isEqualTo(LocalDate.of(2025, 10, 3));
    }

    @ParameterizedTest
    @MethodSource("printings")
    void the_signature_and_the_recipients_are_told_apart(String text) {
        var plan = GiaLoc.read(text);
        assertThat(plan.head().signAuthority().value()).isEqualTo("TM. ỦY BAN NHÂN DÂN");
        assertThat(plan.head().signTitle().value()).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(Folded.fold(String.valueOf(plan.head().signName().value()))).isEqualTo("tran thi hoa");
        assertThat(plan.head().archive().value()).isEqualTo("VT, KT");
        assertThat(plan.recipients()).hasSize(3);
        assertThat(plan.recipients().getFirst().note()).isNotNull();
    }

    @Test
    void targets_of_the_environment_are_no_participants() {
        var plan = GiaLoc.PLAN.replace("2. Đường thôn", """
                2. Các chỉ tiêu tài nguyên, môi trường
                (1). Tỷ lệ chất thải rắn được thu gom: 98%.
                3. Bảo vệ môi trường
                Trồng hoa dọc đường thôn.""").replace("IV. ĐỐI TƯỢNG THAM GIA", "IV. AI CÙNG LÀM");
        assertThat(GiaLoc.read(plan).campaign().participants().value()).isNull();
    }

    @Test
    void whoever_rewards_is_not_rewarded() {
        var plan = GiaLoc.PLAN.replace("V. TỔ CHỨC THỰC HIỆN", """
                V. KHEN THƯỞNG
                Chủ tịch Ủy ban nhân dân xã tặng giấy khen cho tập thể, cá nhân gặt nhanh nhất.
                VI. TỔ CHỨC THỰC HIỆN""");
        assertThat(GiaLoc.read(plan).awards().getFirst().objects()).containsExactly("tập thể", "cá nhân");
    }

    @Test
    void every_value_says_where_it_was_read() {
        var plan = GiaLoc.read(GiaLoc.PLAN);
        assertThat(plan.head().number().passage()).isNotNull().satisfies(passage -> {
            assertThat(passage.raw()).isEqualTo("71");
            assertThat(passage.line()).isEqualTo(4);
            assertThat(GiaLoc.PLAN.substring(
                            passage.span().start(), passage.span().end()))
                    .isEqualTo("71");
        });
    }

    @Test
    void the_campaign_is_read_from_subject_and_sections() {
        var campaign = GiaLoc.read(GiaLoc.PLAN).campaign();
        assertThat(campaign.kind().value()).isEqualTo(CampaignKind.WAVE);
        assertThat(campaign.name().value()).startsWith("đợt thi đua thu hoạch vụ mùa");
        assertThat(campaign.start().value()).isEqualTo(LocalDate.of(2025, 10, 6));
        assertThat(campaign.end().value()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(campaign.participants().value()).startsWith("Các thôn, hợp tác xã");
        assertThat(campaign.occasions())
                .containsExactly("Ngày hội Đại đoàn kết toàn dân", "Hội nghị điển hình tiên tiến");
    }

    @Test
    void a_poor_scan_gives_the_same_head_in_correct_vietnamese() {
        var plan = GiaLoc.read(GiaLoc.SCANNED);
        var head = plan.head();
        assertThat(head.number().value() + "/" + head.symbol().value()).isEqualTo("71/KH-UBND");
        assertThat(head.authority().value()).isEqualTo("Ủy ban nhân dân xã Gia Loc");
        assertThat(head.place().value()).isEqualTo("Gia Loc");
        assertThat(head.date().value()).isEqualTo(LocalDate.of(2025, 10, 3));
        assertThat(head.subject().value()).contains("va lam dep");
        assertThat(head.signTitle().value()).isEqualTo("CHỦ TỊCH");
        assertThat(head.signName().value()).isEqualTo("Tran Thi Hoa");
        assertThat(head.archive().value()).isEqualTo("VT, KT");
        assertThat(plan.campaign().end().value()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(plan.recipients()).extracting(Recipient::name).first().isEqualTo("Sở Nội vụ");
    }

    @Test
    void a_day_that_cannot_be_read_is_guessed_with_a_doubt() {
        var date = read("Gia Lộc, ngày 03", "Gia Lộc, ngày A7").head().date();
        assertThat(date.value()).isEqualTo(LocalDate.of(2025, 10, 7));
        assertThat(date.certainty()).isLessThan(0.5);
        assertThat(date.doubt()).isNotNull().satisfies(doubt -> assertThat(doubt.otherwise())
                .isEqualTo("2025-10-17"));
    }

    @Test
    void a_day_left_open_gives_no_date_but_a_doubt() {
        var date = read("ngày 03 tháng", "ngày     tháng").head().date();
        assertThat(date.value()).isNull();
        assertThat(date.doubt()).isNotNull();
    }

    @Test
    void without_a_head_the_issuer_comes_from_the_opening_words() {
        var head = GiaLoc.read(GiaLoc.PLAN.substring(GiaLoc.PLAN.indexOf("KẾ HOẠCH")))
                .head();
        assertThat(head.authority().value()).isEqualTo("Ủy ban nhân dân xã Gia Lộc");
        assertThat(head.authority().certainty()).isLessThan(0.8);
        assertThat(head.number().isPresent()).isFalse();
        assertThat(head.date().isPresent()).isFalse();
    }

    @Test
    void no_cut_of_a_plan_stops_the_reader() {
        for (int at = 0; at < GiaLoc.PLAN.length(); at += 37) {
            assertThat(GiaLoc.read(GiaLoc.PLAN.substring(at))).isNotNull();
            assertThat(GiaLoc.read(GiaLoc.SCANNED.substring(0, Math.min(at, GiaLoc.SCANNED.length()))))
                    .isNotNull();
        }
    }

    private static WrittenPlan read(String printed, String hurt) {
        assertThat(GiaLoc.PLAN).contains(printed);
        return GiaLoc.read(GiaLoc.PLAN.replace(printed, hurt));
    }
}
