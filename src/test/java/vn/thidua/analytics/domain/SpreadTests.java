package vn.thidua.analytics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.analytics.domain.Spread.Bin;

class SpreadTests {

    @Test
    void rangesAreRoundAndEveryUnitIsInOne() {
        assertThat(of("3", "7", "12", "18").bins()).containsExactly(bin("0", "10", 2), bin("10", "20", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0", "99.61 99.62 99.99 100", "-3 0 4", "0.001 0.0012 0.0019", "1 1000000", "20 20"})
    void nobodyIsLostAndNoRangeTooMany(String figures) {
        var all = figures.split(" ");
        var bins = of(all).bins();

        assertThat(bins.stream().mapToInt(Bin::units).sum()).isEqualTo(all.length);
        assertThat(bins).hasSizeLessThanOrEqualTo(12);
        assertThat(bins.getLast().units()).isPositive();
    }

    @Test
    void withoutFiguresThereAreNoRanges() {
        assertThat(Spread.of(List.of()).bins()).isEmpty();
    }

    private static Spread of(String... figures) {
        return Spread.of(Stream.of(figures).map(BigDecimal::new).toList());
    }

    private static Bin bin(String from, String to, int units) {
        return new Bin(new BigDecimal(from), new BigDecimal(to), units);
    }
}
