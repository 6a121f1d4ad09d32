package vn.thidua.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vừa khung: names are set smaller, then in several lines, and never cut. Every letter here is half as wide as high. */
class FittingTests {

    private static final GlyphWidths HALF = new GlyphWidths() {
        @Override
        public double of(int letter, Face face) {
            return 0.5;
        }

        @Override
        public boolean has(int letter, Face face) {
            return true;
        }
    };

    private final Fitting fitting = new Fitting(HALF);
    private final Placed name = PrintField.RECIPIENT.usual();
    private final Placed achievement = PrintField.ACHIEVEMENT.usual();

    @Test
    void aShortNameStandsInItsFullSizeOnOneLine() {
        assertThat(fitting.fit("Nguyễn Thị Lụa", name))
                .isEqualTo(new FittedText(List.of("Nguyễn Thị Lụa"), name.size()));
    }

    @Test
    void aLongerNameIsSetSmallerBeforeItIsWrapped() {
        var fitted = fitting.fit("a".repeat(70), name);
        assertThat(fitted.lines()).hasSize(1);
        assertThat(fitted.size()).isLessThan(name.size()).isGreaterThan(name.size() * 0.7);
    }

    @Test
    void anAchievementIsWrappedBeforeItIsSetSmaller() {
        var fitted = fitting.fit(
                "Đã có thành tích xuất sắc trong phong trào thi đua của xã "
                        .repeat(2)
                        .strip(),
                achievement);
        assertThat(fitted.lines()).hasSizeGreaterThan(1);
        assertThat(fitted.size()).isEqualTo(achievement.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 60, 90, 120, 200, 300, 600})
    void everyLetterStandsAndAllOfItIsInItsFrame(int letters) {
        var text = "Tập thể Ban Chỉ đạo thôn Thượng Cốc "
                .repeat(20)
                .substring(0, letters)
                .strip();
        for (var place : Layout.WHOLE.fields()) {
            var fitted = fitting.fit(text, place);
            double width = place.box().width() * Fitting.POINTS_IN_MILLIMETRE + 0.001;
            double height = place.box().height() * Fitting.POINTS_IN_MILLIMETRE + 0.001;
            assertThat(String.join(" ", fitted.lines()).replace(" ", ""))
                    .as("%s in %s", letters, place.field())
                    .isEqualTo(text.replace(" ", ""));
            assertThat(fitted.lines()).allMatch(line -> HALF.of(line, Face.BOLD) * fitted.size() <= width);
            assertThat(fitted.lines().size() * Fitting.LEADING * fitted.size()).isLessThanOrEqualTo(height);
        }
    }

    @Test
    void aWordWiderThanTheFrameGoesOnInTheNextLine() {
        var fitted = fitting.fit("a".repeat(250), name);
        assertThat(String.join("", fitted.lines())).hasSize(250);
        assertThat(fitted.lines()).hasSizeGreaterThan(1);
    }

    @Test
    void linesAreAboutAsLongAsEachOther() {
        var fitted = fitting.fit("Nguyễn Phúc Công Tằng Tôn Nữ ".repeat(5).strip(), name);
        assertThat(fitted.lines()).hasSizeGreaterThan(1);
        int longest = fitted.lines().stream().mapToInt(String::length).max().orElseThrow();
        int shortest = fitted.lines().stream().mapToInt(String::length).min().orElseThrow();
        assertThat(longest - shortest).isLessThan(25);
    }
}
