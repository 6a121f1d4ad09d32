package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.Anomaly;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.DeadlineKind;
import vn.thidua.plan.DeadlineRelation;
import vn.thidua.plan.WrittenPlan;

class DeadlineReaderTests {

    private static WrittenPlan plan(String time, String duties) {
        return PlanReader.read(SourceText.plain("""
                KẾ HOẠCH
                Phát động đợt thi đua năm 2025 của xã Gia Lộc
                Thực hiện Kế hoạch số 17/KH-UBND ngày 09/9/2025 của Ủy ban nhân dân thành phố.

                I. THỜI GIAN THỰC HIỆN
                %s

                II. TỔ CHỨC THỰC HIỆN
                1. Phòng Văn hóa - Xã hội
                %s
                """.formatted(time, duties)));
    }

    private static List<Deadline> deadlines(String duties) {
        return plan("Theo kế hoạch của thành phố.", duties).deadlines();
    }

    @Test
    void the_end_of_a_month_is_its_last_day() {
        var end = plan("Đợt thi đua thực hiện từ ngày phát động đến hết tháng 11 năm 2025.", "- Theo dõi, đôn đốc.")
                .deadlines()
                .getFirst();
        assertThat(end.kind()).isEqualTo(DeadlineKind.CAMPAIGN_END);
        assertThat(end.date()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(end.relation()).isEqualTo(DeadlineRelation.UNTIL_END_OF);
    }

    @Test
    void a_report_tells_who_to_whom_and_through_whom() {
        var report = deadlines(
                        "- Báo cáo kết quả về Ủy ban nhân dân xã (qua Văn phòng xã) trước ngày 05 tháng 12 năm 2025.")
                .getFirst();
        assertThat(report.kind()).isEqualTo(DeadlineKind.REPORT);
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 12, 5));
        assertThat(report.from()).isEqualTo("Phòng Văn hóa - Xã hội");
        assertThat(report.to()).isEqualTo("Ủy ban nhân dân xã");
        assertThat(report.channel()).isEqualTo("Văn phòng xã");
    }

    @Test
    void misread_words_still_make_a_date_due() {
        var report = deadlines("- B4o céo két qua vé Uy ban nhan dan xa truwée ngay 08 thang 12 nam 2025.")
                .getFirst();
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 12, 8));
        assertThat(report.kind()).isEqualTo(DeadlineKind.REPORT);
    }

    @Test
    void a_missing_year_is_the_plans_and_is_doubted() {
        var report = deadlines("- Báo cáo kết quả chậm nhất ngày 10/12.").getFirst();
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 12, 10));
        assertThat(report.doubt()).isNotNull();
    }

    @Test
    void a_week_has_a_range_and_no_day() {
        var summary = plan("Dự kiến tổng kết: tuần 2 tháng 12/2025.", "- Theo dõi, đôn đốc.")
                .deadlines()
                .getFirst();
        assertThat(summary.date()).isNull();
        assertThat(summary.rangeStart()).isEqualTo(LocalDate.of(2025, 12, 8));
        assertThat(summary.rangeEnd()).isEqualTo(LocalDate.of(2025, 12, 14));
    }

    @Test
    void dates_of_cited_documents_are_no_deadlines() {
        assertThat(deadlines("- Tham mưu triển khai Chỉ thị số 41-CT/TW, ngày 26/12/2025 của Bộ Chính trị."))
                .isEmpty();
    }

    @Test
    void a_report_before_the_end_is_a_fault_of_the_plan() {
        var plan = plan(
                "Đợt thi đua thực hiện từ ngày phát động đến hết tháng 12 năm 2025.",
                "- Báo cáo kết quả về Ủy ban nhân dân xã trước ngày 10/12/2025.");
        assertThat(plan.anomalies()).extracting(Anomaly::type).contains("timeline_conflict");
    }
}
