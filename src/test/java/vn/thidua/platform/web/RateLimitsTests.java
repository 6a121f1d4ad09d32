package vn.thidua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTests {

    @Test
    void oneAddressIsCountedByItself() {
        var counting = new RateLimits.Counting(3, 100);
        for (int i = 0; i < 3; i++) {
            assertThat(counting.take("203.0.113.7")).isEqualTo(Duration.ZERO);
        }

        assertThat(counting.take("203.0.113.7")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(20));
        assertThat(counting.take("203.0.113.8")).isEqualTo(Duration.ZERO);
    }

    @Test
    void aFloodOfAddressesFillsNoMemory() {
        var counting = new RateLimits.Counting(3, 100);
        for (int i = 0; i < 5_000; i++) {
            counting.take("address " + i);
        }

        assertThat(counting.remembered()).isEqualTo(100);
    }
}
