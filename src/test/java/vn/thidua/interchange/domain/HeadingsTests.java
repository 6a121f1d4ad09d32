package vn.thidua.interchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.interchange.Folding;
import vn.thidua.shared.Refusal;

/** Headings are known by their letters alone. */
class HeadingsTests {

    private static final Map<String, List<String>> NAMES =
            Map.of("name", List.of("Họ và tên", "Name"), "unit", List.of("Đơn vị", "Unit"));

    @Test
    void orderMarksCapitalsAndSignsDoNotMatter() {
        var headings = headings("DON VI (*)", "Ghi chú", "họ và tên");

        assertThat(headings.fields()).isEqualTo(Map.of(0, "unit", 2, "name"));
        assertThat(headings.unknown()).containsExactly("Ghi chú");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> headings("Unit"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.details()[0])
                        .isEqualTo(List.of("Họ và tên")));
    }

    @Test
    void aColumnTwiceIsRefused() {
        assertThatThrownBy(() -> headings("Name", "Họ và tên")).isInstanceOf(Refusal.class);
    }

    @Test
    void theNameMostLikeTheOneWrittenIsProposed() {
        var units = List.of("UBND xã Gia Lộc", "UBND xã Kiến Minh", "Phòng VH-XH");

        assertThat(Folding.closest("ubnd xa Gia Lọk", units)).contains("UBND xã Gia Lộc");
        assertThat(Folding.closest("Trạm y tế", units)).isEmpty();
    }

    private static Headings headings(String... written) {
        return Headings.of(List.of(written), NAMES, List.of("name"), Set.of("loi"));
    }
}
