package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.Persons;
import vn.thidua.analytics.ReportedAutumn;
import vn.thidua.award.AwardRegister;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.LaunchedCampaign;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.application.DraftingReports;
import vn.thidua.nomination.application.OpeningRounds.Chosen;
import vn.thidua.nomination.domain.Merit;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.domain.Round;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Reports of achievements from what is held of a teacher and of a village that reported its autumn. */
class ReportDraftTests extends NominationStory {

    @Autowired
    DraftingReports drafting;

    @Autowired
    AwardRegister awards;

    @Autowired
    UnitRegister register;

    @Autowired
    JdbcClient db;

    @Test
    void aVillageIsToldByItsFiguresAndWhatItWasGiven() {
        var campaign = LaunchedCampaign.anew(db, register);
        new ReportedAutumn(db, campaign);
        var communes = Persons.officerOf(campaign.giaLoc());
        var nominee = finding.named("UNIT:" + campaign.giaKhanh().value(), campaign.giaKhanh(), Employment.NONE);
        awards.enter(
                List.of(new AwardRegister.Entry(
                        nominee.whom(),
                        Subject.COLLECTIVE,
                        "Thôn Gia Khánh",
                        campaign.giaLoc(),
                        "GK",
                        2024,
                        CommendationKind.MOVEMENT,
                        "15/QĐ-UBND",
                        LocalDate.of(2024, 12, 20),
                        Office.COMMUNE_CHAIR,
                        "Chủ tịch Ủy ban nhân dân xã Gia Lộc",
                        null,
                        Set.of())),
                communes);
        var round = opened(campaign.id(), communes);

        assertThat(drafting.draft(round, campaign.giaKhanh(), nominee, "", communes))
                .isEqualTo("""
                        I. ĐẶC ĐIỂM, TÌNH HÌNH
                        - Tên tập thể: Thôn Gia Khánh
                        - Chức năng, nhiệm vụ được giao: [Điền]

                        II. THÀNH TÍCH ĐẠT ĐƯỢC
                        1. Kết quả của Thôn Gia Khánh trong Đợt thi đua lập thành tích cuối năm 2025 (số liệu đến ngày 31/10/2025)
                        - Số buổi tổng vệ sinh môi trường: 11 buổi.
                        - Tỷ lệ hộ dân phân loại rác tại nguồn: 40 %; chỉ tiêu giao: từ 80 % trở lên; đạt 50 %.
                        - Báo cáo được cấp trên chấp nhận: 2/2 báo cáo đến hạn.
                        2. Thành tích của Thôn Gia Khánh năm 2025
                        - Việc đã làm, cách làm, kết quả cụ thể: [Điền]

                        III. CÁC DANH HIỆU, HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG
                        - Năm 2024: Giấy khen, Quyết định số 15/QĐ-UBND ngày 20/12/2024 của Chủ tịch Ủy ban nhân dân xã Gia Lộc.
                        """.strip());
    }

    @Test
    void aTeacherOfASchoolThatReportsNothingIsToldByTheRegister() {
        var nominee = finding.named(person("Trần Thị Mai"), town.cultureOffice(), Employment.OFFICIAL);

        assertThat(drafting.draft(opened(null, officer), town.cultureOffice(), nominee, "Đã viết trước.", head))
                .isEqualTo("""
                        Đã viết trước.

                        I. SƠ LƯỢC LÝ LỊCH
                        - Họ và tên: Trần Thị Mai
                        - Năm sinh: 1988
                        - Chức vụ, nơi công tác: Giáo viên, Phòng Văn hóa - Xã hội
                        - Trình độ chuyên môn: [Điền]

                        II. THÀNH TÍCH ĐẠT ĐƯỢC
                        1. Thành tích của Trần Thị Mai năm 2025
                        - Việc đã làm, cách làm, kết quả cụ thể: [Điền]

                        III. CÁC DANH HIỆU, HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG
                        - Chưa có khen thưởng nào trong sổ khen thưởng.
                        """.strip());
    }

    @Test
    void aDraftIsNotSentBeforeItIsFilled() {
        var round = round("", true, 0);
        var id = drafted(round, "Trần Thị Mai");
        papers.add(id, "REQUEST", "", null, head);
        papers.add(id, "MINUTES", "", null, head);
        var merit = nominations.get(id).merit();
        var unfilled = Merit.of(
                merit.achievement(), "II.\n- Việc đã làm: [Điền]", merit.basis(), merit.scope(), null, null, null, "");
        writing.rewrite(id, unfilled, 0, head);

        var refusal = catchThrowableOfType(Refusal.class, () -> reviewing.take(id, ReviewStep.SUBMIT, null, head));
        assertThat(refusal.reason()).isEqualTo(NominationReason.REPORT_UNFILLED);
        assertThat(refusal.details()).containsExactly("Trần Thị Mai", "- Việc đã làm: [Điền]");
    }

    private Round opened(@Nullable CampaignId campaign, Actor by) {
        var terms = new Round.Terms(
                "Tổng kết năm 2025",
                CommendationKind.MOVEMENT,
                2025,
                campaign,
                TODAY,
                TODAY.plusDays(9),
                0,
                0,
                null,
                null);
        var offers =
                List.of(new Chosen("GK", Subject.INDIVIDUAL, "", true), new Chosen("GK", Subject.COLLECTIVE, "", true));
        var id = opening.open(terms, offers, by);
        return writing.begin(id, new UnitId(by.unit()), by);
    }
}
