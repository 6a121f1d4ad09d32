package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.DeadlineKind;
import vn.thidua.plan.DeadlineRelation;
import vn.thidua.plan.Recipient;
import vn.thidua.plan.WrittenPlan;

/** Ways officials word who does what and when. */
class DutyWordingTests {

    private static final String PLAN = """
            ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            XÃ GIA LỘC                          Độc lập - Tự do - Hạnh phúc
            Số: 12/KH-UBND                 Gia Lộc, ngày 10 tháng 01 năm 2026

            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            I. THỜI GIAN THI ĐUA
            - Đợt 1: tính từ ngày 15/01/2026 đến 31/3/2026.
            - Đợt 2: tính từ ngày 01/4/2026 đến ngày 30/11/2026.

            II. TỔ CHỨC THỰC HIỆN
            1. Phòng Kinh tế có nhiệm vụ:
            - Theo dõi các chỉ tiêu kinh tế.
            - Tổng hợp báo cáo trước ngày 10 tháng 11 hằng năm.
            2. Phòng Văn hóa - Xã hội tham mưu Ủy ban nhân dân xã tổ chức phát động, tổng kết phong trào.
            3. Mời Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp tuyên truyền, vận động nhân dân.
            Trên đây là Kế hoạch thi đua năm 2026. UBND xã yêu cầu các đơn vị thực hiện nghiêm túc.
            Nơi nhận:                                      TM. ỦY BAN NHÂN DÂN
            - Đảng ủy xã;                                       CHỦ TỊCH
            - Các phòng, ban;
            (Đã ký)
            - Lưu: VT.
                                                              K’Brêu Niê
            """;

    private final WrittenPlan plan = PlanReader.read(SourceText.plain(PLAN));

    @Test
    void a_unit_is_named_without_the_words_that_charge_it() {
        assertThat(plan.assignments())
                .extracting(Assignment::unit)
                .containsExactly("Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Ủy ban Mặt trận Tổ quốc Việt Nam xã");
    }

    @Test
    void the_closing_request_is_nobodys_duty() {
        assertThat(plan.assignments().getLast().duties()).containsExactly("phối hợp tuyên truyền, vận động nhân dân");
    }

    @Test
    void a_day_of_every_year_is_no_single_day() {
        var report = plan.deadlines().getLast();

        assertThat(report.date()).isNull();
        assertThat(report.relation()).isEqualTo(DeadlineRelation.PERIODIC);
        assertThat(report.what()).isEqualTo("Tổng hợp báo cáo");
    }

    @Test
    void a_campaign_in_stages_ends_with_the_last() {
        assertThat(plan.campaign().start().value()).isEqualTo("2026-01-15");
        assertThat(plan.campaign().end().value()).isEqualTo("2026-11-30");
        assertThat(plan.deadlines())
                .extracting(Deadline::kind)
                .containsExactly(DeadlineKind.EVENT, DeadlineKind.CAMPAIGN_END, DeadlineKind.REPORT);
    }

    @Test
    void a_signature_among_the_recipients_is_none() {
        assertThat(plan.recipients()).extracting(Recipient::name).containsExactly("Đảng ủy xã", "Các phòng, ban");
        assertThat(plan.head().signName().value()).isEqualTo("K’Brêu Niê");
    }
}
