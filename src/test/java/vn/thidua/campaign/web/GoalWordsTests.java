package vn.thidua.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thidua.campaign.domain.Goal;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;
import vn.thidua.platform.web.Frame;
import vn.thidua.platform.web.Ui;

/** Every kind of target reads as an official would write it. */
class GoalWordsTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1.703,274                  | EXACTLY   | 1703.274 | -   | -        | -        | -              | tỷ đồng
            833,509 / 1.703,274        | EXACTLY   | 833.509  | -   | 1703.274 | -        | -              | tỷ đồng
            trên 99                    | MORE_THAN | 99       | -   | -        | -        | -              | %
            từ 85 trở lên              | AT_LEAST  | 85       | -   | -        | -        | -              | %
            dưới 1                     | LESS_THAN | 1        | -   | -        | -        | -              | %
            không quá 3                | AT_MOST   | 3        | -   | -        | -        | -              | vụ
            duy trì 100                | MAINTAIN  | 100      | -   | -        | -        | -              | %
            được công nhận             | ACHIEVE   | -        | -   | -        | -        | được công nhận | -
            hoàn thành                 | ACHIEVE   | -        | -   | -        | -        | -              | -
            tăng 10 %                  | EXACTLY   | 10       | -   | -        | INCREASE | -              | %
            tăng trên 12 %             | MORE_THAN | 12       | -   | -        | INCREASE | -              | %/năm
            giảm 1,5 – 2 %             | EXACTLY   | 1.5      | 2   | -        | DECREASE | -              | %
            1,5 – 2                    | EXACTLY   | 1.5      | 2   | -        | -        | -              | triệu đồng
            """)
    void eachKindHasItsWords(
            String words,
            Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal second,
            @Nullable Direction direction,
            @Nullable String printed,
            @Nullable String unit) {
        var goal = Goal.of(comparator, value, upper, second, direction, printed);

        assertThat(GoalWords.of(vietnamese(), goal, unit)).isEqualTo(words);
    }

    private static Ui vietnamese() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/campaign");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        var frame = new Frame(null, 2025, List.of(), null, new Frame.Token("", ""), false, "", "", null);
        return new Ui(messages, Locale.of("vi"), frame);
    }
}
