package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Target;

/** Ways officials word a target, in a plan of Gia Lộc issued in January 2026, with marks and after a poor scanner. */
class TargetWordingTests {

    private static List<Target> targets(String lines) {
        return PlanReader.read(SourceText.plain("XÃ GIA LỘC\nGia Lộc, ngày 10 tháng 01 năm 2026\n\nKẾ HOẠCH\n"
                        + "Phát động thi đua năm 2026\n\nI. CHỈ TIÊU THI ĐUA\n" + lines
                        + "\n\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Theo dõi, đôn đốc việc thực hiện.\n"))
                .targets();
    }

    private static String read(String line) {
        return targets("- " + line).stream()
                .map(TargetWordingTests::brief)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static String brief(Target target) {
        var upper = target.valueMax() == null ? "" : "-" + target.valueMax();
        return target.name() + " | " + sign(target.comparator()) + " " + target.value() + upper + " " + target.unit();
    }

    private static String sign(Comparator comparator) {
        return switch (comparator) {
            case MORE_THAN -> ">";
            case AT_LEAST -> ">=";
            case LESS_THAN -> "<";
            case AT_MOST -> "<=";
            default -> "=";
        };
    }

    @Test
    void a_quarter_of_the_plan_year_is_no_result_yet() {
        assertThat(read("Thu ngân sách quý I đạt 28%.")).isEqualTo("Thu ngân sách quý I | = 28 %");
        assertThat(read("Doanh thu chợ trung tâm ước đạt 7,5 tỷ đồng."))
                .isEqualTo("Doanh thu chợ trung tâm | = 7.5 tỷ đồng");
        assertThat(read("Kiến nghị của cử tri được giải quyết triệt để đạt 100%."))
                .isEqualTo("Kiến nghị của cử tri được giải quyết triệt để | = 100 %");
    }

    @Test
    void what_the_year_before_brought_is_no_target() {
        assertThat(read("Trong năm 2025, xã thu ngân sách 38,2 tỷ đồng.")).isEmpty();
        assertThat(read("Năm 2025, nhân dân đã vận động được 900 triệu đồng làm đường."))
                .isEmpty();
    }

    @Test
    void syllables_that_fold_like_a_comparing_word_stay_in_the_name() {
        assertThat(read("Tỷ lệ tảo hôn giảm 1 - 2%/năm.")).isEqualTo("Tỷ lệ tảo hôn | = 1-2 %/năm");
        assertThat(read("Trẻ mầm non 82%.")).isEqualTo("Trẻ mầm non | = 82 %");
        assertThat(read("Tổng thu ngân sách vượt từ 6 - 8%.")).isEqualTo("Tổng thu ngân sách | = 6-8 %");
        assertThat(read("Thu ngân sách tăng hơn 5%.")).isEqualTo("Thu ngân sách | > 5 %");
    }

    @Test
    void a_change_from_one_level_to_another_aims_at_the_second() {
        assertThat(read("Tỷ lệ hộ nghèo giảm từ 3,4% xuống còn 2,1%.")).isEqualTo("Tỷ lệ hộ nghèo | = 2.1 %");
        assertThat(read("Tỷ lệ sinh con thứ ba giảm từ 6% xuống dưới 4%.")).isEqualTo("Tỷ lệ sinh con thứ ba | < 4 %");
        assertThat(read("Ty le ho ngheo giam tir 3,4% xuong con 2,1%.")).isEqualTo("Ty le ho ngheo | = 2.1 %");
        var target =
                targets("- Tỷ lệ sinh con thứ ba giảm từ 6% xuống dưới 4%.").getFirst();
        assertThat(target.baseline()).isEqualTo("từ 6%");
        assertThat(target.direction()).isEqualTo(Direction.DECREASE);
    }

    @Test
    void a_verb_of_lessening_leaves_the_name_to_what_is_lessened() {
        assertThat(read("Kéo giảm từ 5% đến 7% số vụ cháy.")).isEqualTo("số vụ cháy | = 5-7 %");
        assertThat(read("Cắt giảm tối thiểu 25% thời gian chờ của người dân."))
                .isEqualTo("thời gian chờ của người dân | >= 25 %");
        assertThat(read("Giải ngân 100% kế hoạch vốn đầu tư công."))
                .isEqualTo("Giải ngân kế hoạch vốn đầu tư công | = 100 %");
    }

    @Test
    void a_number_may_belong_to_the_name() {
        assertThat(read("Diện tích tham gia Đề án 1 triệu ha lúa đạt 320 ha."))
                .isEqualTo("Diện tích tham gia Đề án 1 triệu ha lúa | = 320 ha");
        assertThat(read("Giá trị sản phẩm trên 1 ha đất trồng trọt: 190 triệu đồng."))
                .isEqualTo("Giá trị sản phẩm trên 1 ha đất trồng trọt | = 190 triệu đồng");
    }

    @Test
    void two_figures_share_their_words() {
        assertThat(read("Tỷ lệ hộ dùng điện và tỷ lệ hộ dùng nước máy lần lượt đạt 100% và 87%."))
                .isEqualTo("Tỷ lệ hộ dùng điện | = 100 %; tỷ lệ hộ dùng nước máy | = 87 %");
        assertThat(read("Xây mới 05 căn, sửa chữa 08 căn nhà tình nghĩa."))
                .isEqualTo("Xây mới căn nhà tình nghĩa | = 5 căn; sửa chữa căn nhà tình nghĩa | = 8 căn nhà");
    }

    @Test
    void units_are_counted_out() {
        assertThat(read("Tỷ số giới tính khi sinh không quá 112 bé trai/100 bé gái."))
                .isEqualTo("Tỷ số giới tính khi sinh | <= 112 bé trai/100 bé gái");
        assertThat(read("Đón 12 ngàn lượt khách du lịch.")).isEqualTo("Đón lượt khách du lịch | = 12000 lượt khách");
    }
}
