package vn.thidua.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.Method;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;

/** How a target is followed is proposed from its form; plans of other provinces were never looked at by the rules. */
class MeasureProposalTests {

    private static final Path PLANS = Path.of("src/test/resources/plans");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Tỷ lệ hộ dân phân loại rác tại nguồn|>=|80|%|RATIO|true|2",
                "Tốc độ tăng thu ngân sách|=|5,5|%|RATIO|true|2",
                "Giảm tỷ lệ hộ nghèo|>=|3|điểm %|LAST|false|0",
                "Thu nhập bình quân đầu người|=|77,8|triệu đồng/người/năm|LAST|false|3",
                "Thời gian giải quyết một hồ sơ|<=|30|phút|LAST|false|0",
                "Bác sĩ trên một vạn dân|=|16|bác sĩ|LAST|false|0",
                "Thu nhập gấp|=|1,8|lần|LAST|false|1",
                "Vận động Quỹ Vì người nghèo|>=|250|triệu đồng|IN_PERIOD|true|3",
                "Kim ngạch xuất khẩu|=|2,1|tỷ USD/năm|IN_PERIOD|true|3",
                "Trồng rừng mới|=|120,25|ha|IN_PERIOD|true|2",
                "Giải quyết việc làm|=|6500|lao động|IN_PERIOD|true|0",
                "Số buổi tổng vệ sinh môi trường|>=|20|buổi|COUNTED|true|0",
                "Mới thành lập hợp tác xã|>=|5|hợp tác xã|COUNTED|true|0",
                "Mỗi thôn làm một tuyến đường hoa|=|1|tuyến đường|COUNTED|false|0",
                "Mỗi xã tổ chức đối thoại|>=|2|lần|COUNTED|false|0",
                "Vụ tai nạn giao thông|<=|2|vụ|COUNTED|true|0",
                "Thôn đạt chuẩn nông thôn mới nâng cao|>=|12|thôn|CUMULATIVE|true|0",
                "Công nhận thêm thôn đạt chuẩn|=|2|thôn|COUNTED|true|0",
                "Số nhà ở xây mới (lũy kế)|=|100|nhà|CUMULATIVE|true|0",
                "Tổng đàn gia súc|>|7800|con|LAST|true|0",
                "Số hộ nghèo|<=|20|hộ|LAST|true|0",
                "Trường học đạt chuẩn quốc gia|maintain|7|trường học|LAST|true|0",
                "Được công nhận xã nông thôn mới|achieve|-|-|YES_NO|true|0",
            })
    void theFormSaysHowATargetIsFollowed(
            String name,
            String sign,
            @Nullable String value,
            @Nullable String unit,
            Method method,
            boolean summed,
            int decimals) {
        var figure = value == null ? null : new BigDecimal(value.replace(',', '.'));

        assertThat(MeasureProposal.of(target(name, sign, figure, unit, null)))
                .returns(method, MeasureTerms::method)
                .returns(summed, MeasureTerms::summed)
                .returns(decimals, MeasureTerms::decimals)
                .returns(figure, MeasureTerms::goal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Tỷ lệ người dân tham gia bảo hiểm y tế|người dân tham gia bảo hiểm y tế|người dân",
                "Tỉ lệ giờ dạy được xếp loại Giỏi|giờ dạy được xếp loại Giỏi|giờ dạy",
                "Số xã đạt chuẩn nông thôn mới|xã đạt chuẩn nông thôn mới|xã",
                "Công đoàn cơ sở phát động đợt thi đua|Công đoàn cơ sở phát động đợt thi đua|-",
                "Tỷ lệ hộ nghèo|hộ nghèo|hộ",
                "Thu gom và xử lý rác thải|Thu gom và xử lý rác thải|-",
            })
    void aRatioNamesItsPartsByThePlansWords(String name, String numerator, @Nullable String denominator) {
        assertThat(MeasureProposal.of(target(name, ">=", BigDecimal.TEN, "%", null)))
                .returns(numerator, MeasureTerms::numerator)
                .returns(denominator, MeasureTerms::denominator);
    }

    @Test
    void everyTargetOfPlansFromElsewhereIsProposedSensibly() throws IOException {
        var proposed = new ArrayList<MeasureTerms>();
        for (var plan : plans()) {
            for (var target :
                    JsonMapper.shared().readTree(Files.readString(plan)).get("targets")) {
                proposed.add(MeasureProposal.of(read(target)));
            }
        }

        assertThat(proposed).hasSizeGreaterThan(160).allSatisfy(terms -> {
            boolean share =
                    terms.unitOfMeasure() != null && terms.unitOfMeasure().startsWith("%");
            boolean foreach =
                    terms.unitOfMeasure() != null && terms.unitOfMeasure().matches(".*/(?!năm).+");
            assertThat(terms.method() == Method.YES_NO).isEqualTo(terms.goal() == null);
            assertThat(terms.method() == Method.RATIO).isEqualTo(share && terms.goal() != null);
            assertThat(foreach && terms.summed()).isFalse();
            assertThat(
                            terms.goal() == null
                                    ? 0
                                    : terms.goal().stripTrailingZeros().scale())
                    .isLessThanOrEqualTo(terms.decimals());
        });
        assertThat(proposed.stream().collect(Collectors.groupingBy(MeasureTerms::method, Collectors.counting())))
                .containsOnlyKeys(
                        Method.RATIO, Method.YES_NO, Method.LAST, Method.COUNTED, Method.IN_PERIOD, Method.CUMULATIVE);
    }

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            return files.filter(file -> file.toString().endsWith(".gold.json")).toList();
        }
    }

    private static CampaignTarget read(JsonNode target) {
        var direction = target.path("direction");
        return target(
                target.get("name").asString(),
                target.get("comparator").asString(),
                target.path("value").isNumber() ? target.get("value").decimalValue() : null,
                target.path("unit").isString() ? target.get("unit").asString() : null,
                direction.isString()
                        ? Direction.valueOf(direction.asString().toUpperCase(java.util.Locale.ROOT))
                        : null);
    }

    private static CampaignTarget target(
            String name,
            String sign,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Direction direction) {
        var comparator = Stream.of(Comparator.values())
                .filter(one -> one.sign().equals(sign))
                .findFirst()
                .orElseThrow();
        return new CampaignTarget(
                "T1",
                null,
                name,
                null,
                null,
                comparator,
                value,
                null,
                null,
                unit,
                direction,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
