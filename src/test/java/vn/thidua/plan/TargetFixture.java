package vn.thidua.plan;

import static vn.thidua.plan.PlanPassages.in;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gia Lộc's targets: one of each kind that plans set. */
final class TargetFixture {

    private static final String ECONOMY = "II.1. Kinh tế";
    private static final String SOCIETY = "II.2. Văn hóa, xã hội";

    private TargetFixture() {}

    static List<Target> ofEachKind(String text) {
        return List.of(
                new Target(
                        "T1",
                        "-",
                        "Tổng giá trị sản xuất",
                        ECONOMY,
                        "Kinh tế",
                        Comparator.EXACTLY,
                        figure("833.509"),
                        null,
                        "833,509/1.703,274",
                        "tỷ đồng",
                        null,
                        null,
                        "năm 2025",
                        figure("1703.274"),
                        "cả năm",
                        null,
                        in(text, "Tổng giá trị sản xuất"),
                        1,
                        null),
                new Target(
                        "T2",
                        "-",
                        "Thương mại, dịch vụ",
                        ECONOMY,
                        "Kinh tế",
                        Comparator.EXACTLY,
                        figure("1483.178"),
                        null,
                        "1.483,178",
                        "tỷ đồng",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "T1",
                        in(text, "thương mại, dịch vụ"),
                        1,
                        null),
                change(
                        text,
                        "T3",
                        "Thu ngân sách trên địa bàn",
                        Direction.INCREASE,
                        "10",
                        null,
                        "so với kế hoạch thành phố giao"),
                change(text, "T4", "Tỷ lệ hộ nghèo", Direction.DECREASE, "1.5", "2", null),
                plain(text, "T5", "Tỷ lệ hồ sơ đúng hạn", "Tỷ lệ hồ sơ đúng hạn", Comparator.MORE_THAN, "99", "%"),
                plain(text, "T6", "hồ sơ trực tuyến", "Tỷ lệ hồ sơ trực tuyến", Comparator.AT_LEAST, "85", "%"),
                plain(text, "T7", "hộ nghèo dưới", "Tỷ lệ hộ nghèo cuối năm", Comparator.LESS_THAN, "1", "%"),
                plain(
                        text,
                        "T8",
                        "Số vụ tai nạn giao thông",
                        "Số vụ tai nạn giao thông",
                        Comparator.AT_MOST,
                        "3",
                        "vụ"),
                plain(text, "T9", "thôn văn hóa", "Tỷ lệ thôn văn hóa", Comparator.MAINTAIN, "100", "%"),
                plain(
                        text,
                        "T10",
                        "Chính quyền xã",
                        "Chính quyền xã đạt chuẩn Chính quyền thân thiện",
                        Comparator.ACHIEVE,
                        null,
                        null));
    }

    private static Target change(
            String text,
            String key,
            String name,
            Direction direction,
            String from,
            @Nullable String to,
            @Nullable String base) {
        return new Target(
                key,
                "-",
                name,
                ECONOMY,
                "Kinh tế",
                Comparator.EXACTLY,
                figure(from),
                to == null ? null : figure(to),
                null,
                "%",
                direction,
                base,
                null,
                null,
                null,
                null,
                in(text, name),
                1,
                null);
    }

    private static Target plain(
            String text,
            String key,
            String words,
            String name,
            Comparator comparator,
            @Nullable String value,
            @Nullable String unit) {
        var said = comparator == Comparator.ACHIEVE ? "được công nhận" : null;
        return new Target(
                key,
                "-",
                name,
                SOCIETY,
                null,
                comparator,
                value == null ? null : figure(value),
                null,
                said,
                unit,
                null,
                null,
                "năm 2025",
                null,
                null,
                null,
                in(text, words),
                1,
                null);
    }

    private static BigDecimal figure(String digits) {
        return new BigDecimal(digits);
    }
}
