package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.DeadlineKind;
import vn.thidua.plan.DeadlineRelation;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.Span;
import vn.thidua.plan.Target;
import vn.thidua.plan.WrittenPlan;

class PlanJsonTests {

    private static final SourceText SOURCE = SourceText.plain("𝐊ế hoạch 😀\nThu ngân sách đạt 1.703,274 tỷ đồng");

    @Test
    void spans_count_code_points_of_the_source() throws Exception {
        int start = SOURCE.text().indexOf("Thu");
        var span = written().path("targets").get(0).path("span");
        assertThat(start - span.path("start").asInt()).isEqualTo(2);
        int[] points = SOURCE.text().codePoints().toArray();
        assertThat(new String(points, span.path("start").asInt(), 13)).isEqualTo("Thu ngân sách");
    }

    @Test
    void figures_are_plain_numbers_and_days_iso() throws Exception {
        var text = text();
        assertThat(text).contains("\"value\": 1703.274", "\"value\": 833.5", "\"date\": \"2025-12-10\"");
        assertThat(Fields.plain(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Fields.plain(new BigDecimal("10.00"))).isEqualTo("10");
    }

    @Test
    void everything_read_says_where_and_how_surely() throws Exception {
        var target = written().path("targets").get(0);
        assertThat(target.path("line").asInt()).isEqualTo(2);
        assertThat(target.path("page").asInt()).isEqualTo(1);
        assertThat(target.path("certainty").asDouble()).isEqualTo(0.75);
        assertThat(target.path("doubt").path("reason").asString()).isEqualTo("pair-unclear");
        assertThat(target.path("doubt").path("note").asString()).isEqualTo("plan.doubt.pair-unclear [833,5]");
    }

    @Test
    void nothing_stated_is_null_and_an_empty_list_is_empty() throws Exception {
        var plan = written();
        assertThat(plan.path("number").isNull()).isTrue();
        assertThat(plan.path("campaign").path("period").path("end").isNull()).isTrue();
        assertThat(plan.path("recipients").isEmpty()).isTrue();
        assertThat(plan.path("parentPlan").isNull()).isTrue();
    }

    private static JsonNode written() throws Exception {
        return JsonMapper.builder().build().readTree(text());
    }

    private static String text() throws Exception {
        var out = new ByteArrayOutputStream();
        PlanJson.write(out, true, "ke-hoach.txt", plan(), SOURCE, (key, details) -> key + " " + details);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static WrittenPlan plan() {
        var nothing = PlanReader.read(SourceText.plain(""));
        var text = SOURCE.text();
        var passage = SOURCE.passage(new Span(text.indexOf("Thu"), text.length()));
        var target = new Target(
                "T1",
                null,
                "Thu ngân sách",
                null,
                null,
                Comparator.EXACTLY,
                new BigDecimal("1703.274"),
                null,
                null,
                "tỷ đồng",
                null,
                null,
                null,
                new BigDecimal("833.5"),
                null,
                null,
                passage,
                0.754,
                Doubt.of("pair-unclear", "833,5"));
        var deadline = new Deadline(
                "D1",
                DeadlineKind.REPORT,
                LocalDate.of(2025, 12, 10),
                "trước ngày 10/12",
                DeadlineRelation.BEFORE,
                "Báo cáo",
                null,
                null,
                null,
                null,
                null,
                null,
                passage,
                1,
                null);
        return new WrittenPlan(
                nothing.head(),
                nothing.campaign(),
                null,
                List.of(),
                List.of(),
                List.of(target),
                List.of(),
                List.of(),
                List.of(),
                List.of(deadline),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
