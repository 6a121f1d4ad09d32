package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Target;

class TargetReaderTests {

    private static List<Target> targets(String lines) {
        return PlanReader.read(SourceText.plain("KẾ HOẠCH\nPhát động thi đua năm 2025\n\nI. CHỈ TIÊU THI ĐUA\n" + lines
                        + "\n\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Theo dõi, đôn đốc việc thực hiện.\n"))
                .targets();
    }

    private static Target only(String line) {
        var targets = targets("- " + line);
        assertThat(targets).as(line).hasSize(1);
        return targets.getFirst();
    }

    private static void reads(String line, String name, Comparator comparator, String value, String unit) {
        var target = only(line);
        assertThat(target.name()).isEqualTo(name);
        assertThat(target.comparator()).isEqualTo(comparator);
        assertThat(target.value()).isEqualByComparingTo(value);
        assertThat(target.unit()).isEqualTo(unit);
    }

    @Test
    void comparing_words_become_signs() {
        reads("Tỷ lệ hộ dùng nước máy đạt trên 92%;", "Tỷ lệ hộ dùng nước máy", Comparator.MORE_THAN, "92", "%");
        reads("Tỷ lệ trẻ bỏ học không quá 0,3%.", "Tỷ lệ trẻ bỏ học", Comparator.AT_MOST, "0.3", "%");
        reads("Tỷ lệ giải ngân phấn đấu đạt từ 85% trở lên", "Tỷ lệ giải ngân", Comparator.AT_LEAST, "85", "%");
        reads(
                "Xây dựng ít nhất 02 mô hình dân vận khéo",
                "Xây dựng mô hình dân vận khéo",
                Comparator.AT_LEAST,
                "2",
                "mô hình");
        reads("Duy trì tỷ lệ thôn văn hóa đạt 100%", "tỷ lệ thôn văn hóa", Comparator.MAINTAIN, "100", "%");
    }

    @Test
    void targets_on_numbered_lines_keep_the_section_they_stand_in() {
        assertThat(targets("1. Tỷ lệ hộ dùng nước máy đạt 92%;\n2. Trồng mới 250 cây xanh."))
                .extracting(Target::group)
                .containsExactly("I. CHỈ TIÊU THI ĐUA", "I. CHỈ TIÊU THI ĐUA");
        assertThat(
                        targets(
                                "1. Về kinh tế\na) Thu ngân sách đạt 25 tỷ đồng;\n2. Về xã hội\na) Tỷ lệ thôn văn hóa đạt 98%."))
                .extracting(Target::group)
                .containsExactly("I.1. Về kinh tế", "I.2. Về xã hội");
    }

    @Test
    void comparing_words_survive_bad_recognition() {
        reads(
                "ty 1é hd so giai quyét dung han dat trén 98%;",
                "ty lé hd so giai quyét dung han", Comparator.MORE_THAN, "98", "%");
        var upward = only("Ty 18 dan sb dung nudc sach dat 90% trd 1én.");
        assertThat(upward.comparator()).isEqualTo(Comparator.AT_LEAST);
        assertThat(upward.value()).isEqualByComparingTo("90");
    }

    @Test
    void growth_tells_its_direction_and_what_it_is_measured_against() {
        var target = only("Thu ngân sách trên địa bàn tăng bình quân 11%/năm so với năm 2024;");
        assertThat(target.name()).isEqualTo("Thu ngân sách trên địa bàn");
        assertThat(target.direction()).isEqualTo(Direction.INCREASE);
        assertThat(target.unit()).isEqualTo("%/năm");
        assertThat(target.baseline()).isEqualTo("so với năm 2024");
    }

    @Test
    void a_range_keeps_both_ends() {
        var target = only("Giá trị sản xuất nông nghiệp tăng 1,5 - 2%/năm");
        assertThat(target.value()).isEqualByComparingTo("1.5");
        assertThat(target.valueMax()).isEqualByComparingTo("2");
    }

    @Test
    void a_doubtful_mark_is_read_the_way_the_parts_add_up() {
        var targets = targets(
                "(1). Tổng giá trị sản xuất: 640.512/1.301,004 tỷ đồng; trong đó: Công nghiệp: 500,400/1.000,003 "
                        + "tỷ đồng; nông nghiệp: 140.112/301,001 tỷ đồng.");
        assertThat(targets)
                .extracting(Target::value)
                .extracting(BigDecimal::toPlainString)
                .containsExactly("640.512", "500.400", "140.112");
        assertThat(targets.getFirst().secondary()).isEqualByComparingTo("1301.004");
        assertThat(targets.get(1).partOf()).isEqualTo(targets.getFirst().key());
        var doubt = targets.getFirst().doubt();
        assertThat(doubt.reason()).isEqualTo("mark-confirmed-by-sum");
        assertThat(doubt.otherwise()).isEqualTo("640.512");
        assertThat(doubt.details()).containsExactly("640.512", "500,400 + 140,112", "640,512");
    }

    @Test
    void results_of_the_past_are_no_targets() {
        assertThat(targets("- Thu ngân sách 6 tháng đầu năm đạt 2.310 triệu đồng, bằng 64% dự toán."))
                .isEmpty();
        var mixed = targets("- Thu ngân sách cả năm đạt 5 tỷ đồng (6 tháng đầu năm đạt 2.310 triệu đồng).");
        assertThat(mixed).extracting(Target::unit).containsExactly("tỷ đồng");
    }

    @Test
    void years_ordinals_and_symbols_are_no_figures() {
        assertThat(
                        targets(
                                "- Thực hiện Nghị quyết số 12-NQ/ĐU ngày 05/8/2025 nhiệm kỳ 2025 - 2030, vận hành chính quyền 02 cấp."))
                .isEmpty();
    }

    @Test
    void what_is_to_be_recognised_has_no_figure() {
        var target = only("Chính quyền xã được công nhận đạt chuẩn tiếp cận pháp luật.");
        assertThat(target.comparator()).isEqualTo(Comparator.ACHIEVE);
        assertThat(target.value()).isNull();
    }

    @Test
    void a_qualifier_inside_the_name_is_no_figure_of_its_own() {
        var target = only("100% doanh nghiệp có từ 20 lao động trở lên thành lập công đoàn.");
        assertThat(target.value()).isEqualByComparingTo("100");
        assertThat(target.comparator()).isEqualTo(Comparator.EXACTLY);
    }

    @Test
    void rows_of_a_table_are_targets_with_the_planned_figure() {
        for (var gap : List.of("\t", " | ", "     ")) {
            var table = String.join(
                    "\n",
                    String.join(gap, "TT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện 2024", "Kế hoạch 2025"),
                    String.join(gap, "1", "Tỷ lệ hộ nghèo", "%", "1,4", "≤ 0,9"),
                    String.join(gap, "2", "Diện tích lúa", "ha", "310", "320"));
            assertThat(targets(table))
                    .as(gap)
                    .extracting(Target::name)
                    .containsExactly("Tỷ lệ hộ nghèo", "Diện tích lúa");
            assertThat(targets(table).getFirst().comparator()).isEqualTo(Comparator.AT_MOST);
            assertThat(targets(table).getFirst().value()).isEqualByComparingTo("0.9");
        }
    }

    @Test
    void a_target_hides_in_a_task_where_no_part_lists_targets() {
        var plan = PlanReader.read(SourceText.plain("""
                KẾ HOẠCH
                Phát động thi đua năm 2025 của xã Gia Lộc

                I. NHIỆM VỤ
                - Vận động nông dân tham gia bảo hiểm y tế. Phấn đấu tỷ lệ tham gia toàn xã đạt 96%.
                - Vận hành chính quyền 02 cấp theo Nghị quyết số 68-NQ/TW ngày 04/5/2025.
                """));
        assertThat(plan.targets()).hasSize(1);
        assertThat(plan.targets().getFirst().value()).isEqualByComparingTo("96");
    }
}
