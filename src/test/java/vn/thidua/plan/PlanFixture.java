package vn.thidua.plan;

import static vn.thidua.plan.PlanPassages.in;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The story our tests tell: Gia Lộc's emulation plan of 2025 and the city's plan above it, in our own words. */
public final class PlanFixture {

    public static final String TEXT = """
            ỦY BAN NHÂN DÂN XÃ GIA LỘC
            Số: 54/KH-UBND
            Gia Lộc, ngày 23 tháng 9 năm 2025
            KẾ HOẠCH
            Phát động đợt thi đua hoàn thành nhiệm vụ năm 2025
            Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;
            Thực hiện Kế hoạch số 232/KH-UBND ngày 09/9/2025 của UBND thành phố Hải Phòng.
            I. MỤC ĐÍCH, YÊU CẦU
            Khơi dậy tinh thần thi đua trong toàn xã, lấy kết quả công việc làm thước đo.
            II. CHỈ TIÊU
            1. Kinh tế
            - Tổng giá trị sản xuất 833,509/1.703,274 tỷ đồng, trong đó thương mại, dịch vụ 1.483,178 tỷ đồng.
            - Thu ngân sách trên địa bàn tăng 10% so với kế hoạch thành phố giao.
            - Tỷ lệ hộ nghèo giảm 1,5 - 2%.
            2. Văn hóa, xã hội
            - Tỷ lệ hồ sơ đúng hạn trên 99%; hồ sơ trực tuyến từ 85% trở lên; hộ nghèo dưới 1%.
            - Số vụ tai nạn giao thông không quá 3 vụ; duy trì 100% thôn văn hóa.
            - Chính quyền xã được công nhận đạt chuẩn Chính quyền thân thiện.
            III. NHIỆM VỤ
            1. Đẩy mạnh sản xuất vụ đông, mở rộng vùng rau an toàn.
            2. Giải quyết thủ tục hành chính đúng hạn.
            IV. KHEN THƯỞNG
            Chủ tịch UBND xã tặng Giấy khen cho tập thể, cá nhân tiêu biểu.
            V. TỔ CHỨC THỰC HIỆN
            1. Phòng Văn hóa - Xã hội: theo dõi, đôn đốc, báo cáo kết quả trước ngày 05/12/2025.
            2. Công an xã: giữ gìn trật tự, báo cáo số vụ tai nạn hằng tháng.
            Các đơn vị gửi hồ sơ đề nghị khen thưởng trước ngày 10/12/2025. Đợt thi đua kết thúc ngày 31/12/2025.
            Nơi nhận: UBND thành phố (để báo cáo); Các thôn.
            """;

    private PlanFixture() {}

    /** Kế hoạch 54/KH-UBND of xã Gia Lộc: a target of each kind, dated and undated deadlines, a parent. */
    public static WrittenPlan giaLoc() {
        return plan(head("54", "xã Gia Lộc", Level.COMMUNE, LocalDate.of(2025, 9, 23)), CITED);
    }

    /** The same plan under another number. */
    public static WrittenPlan giaLoc(String number) {
        return plan(head(number, "xã Gia Lộc", Level.COMMUNE, LocalDate.of(2025, 9, 23)), CITED);
    }

    /** Kế hoạch 232/KH-UBND of the city, which Gia Lộc's carries out. */
    public static WrittenPlan city() {
        return plan(head("232", "thành phố Hải Phòng", Level.PROVINCE, LocalDate.of(2025, 9, 9)), null);
    }

    private static final ParentPlan CITED = new ParentPlan(
            "Kế hoạch",
            "232/KH-UBND",
            LocalDate.of(2025, 9, 9),
            "UBND thành phố Hải Phòng",
            Level.PROVINCE,
            null,
            in(TEXT, "Kế hoạch số 232/KH-UBND"),
            1);

    public static PlanHead head(String number, String place, Level level, LocalDate date) {
        return new PlanHead(
                Stated.byHand("Kế hoạch"),
                Stated.byHand(number),
                Stated.byHand("KH-UBND"),
                Stated.byHand("Ủy ban nhân dân " + place),
                Stated.byHand(level),
                Stated.byHand(place),
                Stated.byHand(date),
                Stated.byHand("Phát động đợt thi đua hoàn thành nhiệm vụ năm 2025"),
                Stated.byHand("VT"),
                Stated.byHand("TM. ỦY BAN NHÂN DÂN"),
                Stated.byHand("CHỦ TỊCH"),
                Stated.byHand("Phạm Văn Định"));
    }

    public static WrittenPlan plan(PlanHead head, @Nullable ParentPlan parent) {
        return new WrittenPlan(
                head,
                terms(head.place().value()),
                parent,
                List.of(new LegalBasis(
                        "B1",
                        "Luật",
                        "06/2022/QH15",
                        LocalDate.of(2022, 6, 15),
                        "Quốc hội",
                        "Thi đua, khen thưởng",
                        CitationRole.BASIS,
                        in(TEXT, "Luật Thi đua, khen thưởng"),
                        1,
                        null)),
                PlanPassages.sections(TEXT),
                TargetFixture.ofEachKind(TEXT),
                tasks(),
                List.of(new Movement(
                        "M1",
                        "Cả nước thi đua xây dựng nông thôn mới",
                        "Thủ tướng Chính phủ",
                        "2021 - 2025",
                        null,
                        null,
                        null,
                        null,
                        1)),
                assignments(),
                deadlines(),
                List.of(new AwardRule(
                        "A1",
                        "xa",
                        "Chủ tịch UBND xã",
                        List.of("Giấy khen"),
                        List.of("Tập thể", "Cá nhân"),
                        List.of("Ưu tiên người trực tiếp làm việc"),
                        in(TEXT, "Chủ tịch UBND xã tặng Giấy khen"),
                        1)),
                List.of(
                        new Recipient("R1", "UBND thành phố", "để báo cáo", null, 1),
                        new Recipient("R2", "Các thôn", null, null, 1)),
                List.of(),
                List.of());
    }

    private static CampaignTerms terms(@Nullable String place) {
        return new CampaignTerms(
                Stated.byHand("Đợt thi đua hoàn thành nhiệm vụ năm 2025 của " + place),
                Stated.byHand(CampaignKind.WAVE),
                Stated.byHand("Gia Lộc đoàn kết, về đích sớm"),
                Stated.byHand("Cán bộ và nhân dân trong xã"),
                Stated.byHand("từ ngày phát động"),
                Stated.byHand(LocalDate.of(2025, 9, 23)),
                Stated.byHand("đến hết ngày 31/12/2025"),
                Stated.byHand(LocalDate.of(2025, 12, 31)),
                List.of("Chào mừng Đại hội Thi đua yêu nước"));
    }

    private static List<PlanTask> tasks() {
        return List.of(
                new PlanTask(
                        "K1",
                        "III.1",
                        "Đẩy mạnh sản xuất vụ đông, mở rộng vùng rau an toàn",
                        "Kinh tế",
                        List.of("Phòng Kinh tế"),
                        null,
                        in(TEXT, "Đẩy mạnh sản xuất vụ đông"),
                        1,
                        null),
                new PlanTask(
                        "K2",
                        "III.2",
                        "Giải quyết thủ tục hành chính đúng hạn",
                        null,
                        List.of(),
                        null,
                        in(TEXT, "Giải quyết thủ tục hành chính"),
                        1,
                        null));
    }

    private static List<Assignment> assignments() {
        return List.of(
                new Assignment(
                        "U1",
                        "1",
                        "Phòng Văn hóa - Xã hội",
                        "thường trực",
                        List.of("Theo dõi, đôn đốc", "Báo cáo kết quả trước ngày 05/12/2025"),
                        in(TEXT, "Phòng Văn hóa - Xã hội"),
                        1,
                        null),
                new Assignment(
                        "U2", "2", "Công an xã", null, List.of("Giữ gìn trật tự"), in(TEXT, "Công an xã"), 1, null));
    }

    private static List<Deadline> deadlines() {
        return List.of(
                due("D1", DeadlineKind.REPORT, LocalDate.of(2025, 12, 5), "trước ngày 05/12/2025", "Báo cáo kết quả"),
                due(
                        "D2",
                        DeadlineKind.SUBMISSION,
                        LocalDate.of(2025, 12, 10),
                        "trước ngày 10/12/2025",
                        "Gửi hồ sơ đề nghị khen thưởng"),
                due(
                        "D3",
                        DeadlineKind.CAMPAIGN_END,
                        LocalDate.of(2025, 12, 31),
                        "ngày 31/12/2025",
                        "Kết thúc đợt thi đua"),
                new Deadline(
                        "D4",
                        DeadlineKind.REPORT,
                        null,
                        "hằng tháng",
                        DeadlineRelation.PERIODIC,
                        "Báo cáo số vụ tai nạn",
                        "Công an xã",
                        "UBND xã",
                        null,
                        null,
                        null,
                        "hằng tháng",
                        in(TEXT, "hằng tháng"),
                        1,
                        null));
    }

    private static Deadline due(String key, DeadlineKind kind, LocalDate day, String words, String what) {
        return new Deadline(
                key,
                kind,
                day,
                words,
                DeadlineRelation.BEFORE,
                what,
                "Các đơn vị",
                "UBND xã",
                "Phòng Văn hóa - Xã hội",
                null,
                null,
                null,
                in(TEXT, words),
                1,
                null);
    }
}
