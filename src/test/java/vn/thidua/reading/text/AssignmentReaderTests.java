package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Movement;

class AssignmentReaderTests {

    private static List<Assignment> assignments(String lines) {
        return PlanReader.read(SourceText.plain(
                        "KẾ HOẠCH\nPhát động thi đua năm 2025\n\nI. NỘI DUNG\n- Thi đua lập thành tích.\n\n"
                                + "II. TỔ CHỨC THỰC HIỆN\n" + lines + "\n\nTrên đây là Kế hoạch của xã Gia Lộc./.\n"))
                .assignments();
    }

    @Test
    void each_bullet_under_a_unit_is_a_duty_of_it() {
        var assignments =
                assignments("1. Phòng Kinh tế\n- Chủ trì thi đua thu ngân sách.\n- Phối hợp với các thôn làm đường.\n"
                        + "2. Công an xã\n- Giữ gìn trật tự, an toàn giao thông.");
        assertThat(assignments).extracting(Assignment::unit).containsExactly("Phòng Kinh tế", "Công an xã");
        assertThat(assignments.getFirst().duties()).hasSize(2);
    }

    @Test
    void a_unit_charged_within_a_sentence_keeps_its_note_and_splits_its_duties() {
        var assignment = assignments(
                        "1. Giao Phòng Nội vụ (cơ quan thường trực) theo dõi, đôn đốc các đơn vị; tổng hợp kết quả báo cáo.")
                .getFirst();
        assertThat(assignment.unit()).isEqualTo("Phòng Nội vụ");
        assertThat(assignment.unitNote()).isEqualTo("cơ quan thường trực");
        assertThat(assignment.duties()).containsExactly("theo dõi, đôn đốc các đơn vị", "tổng hợp kết quả báo cáo");
    }

    @Test
    void the_closing_words_are_nobodys_duty() {
        var duties = assignments("1. Các thôn\n- Họp dân, bàn việc đăng ký thi đua.")
                .getFirst()
                .duties();
        assertThat(duties).containsExactly("Họp dân, bàn việc đăng ký thi đua");
    }

    @Test
    void movements_are_named_in_quotes_with_who_launched_them() {
        var movements = PlanReader.read(SourceText.plain("""
                KẾ HOẠCH
                Phát động thi đua năm 2025

                I. NHIỆM VỤ
                1. Thực hiện các phong trào thi đua do Thủ tướng Chính phủ phát động, trọng tâm là phong trào thi đua “Vì người nghèo - không để ai bị bỏ lại phía sau”; phong trào “Bình dân học vụ số”.
                """)).movements();
        assertThat(movements)
                .extracting(Movement::name)
                .containsExactly("Vì người nghèo - không để ai bị bỏ lại phía sau", "Bình dân học vụ số");
        assertThat(movements.getFirst().launcher()).isEqualTo("Thủ tướng Chính phủ");
    }
}
