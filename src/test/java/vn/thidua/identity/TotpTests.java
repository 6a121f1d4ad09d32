package vn.thidua.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.identity.application.Totp;

/** Mã xác thực theo thời gian, against the vectors of the standard. */
class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_764_000_015);

    /** RFC 6238, appendix B, SHA-1; the standard prints eight digits, of which six are the last. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String printed) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(printed.substring(2));
    }

    @Test
    void aClockMayBeOneStepAheadOrBehind() {
        long present = Totp.step(NOW);
        for (long step = present - 1; step <= present + 1; step++) {
            assertThat(Totp.matching(SECRET, Totp.code(SECRET, step), NOW, 0)).hasValue(step);
        }
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, present - 2), NOW, 0))
                .isEmpty();
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, present + 2), NOW, 0))
                .isEmpty();
    }

    @Test
    void aUsedCodeAndThoseBeforeItAreVoid() {
        long present = Totp.step(NOW);
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, present), NOW, present))
                .isEmpty();
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, present - 1), NOW, present))
                .isEmpty();
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, present + 1), NOW, present))
                .hasValue(present + 1);
    }

    @Test
    void theSecretIsWrittenInBase32() {
        assertThat(Totp.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.written("f".getBytes(US_ASCII))).isEqualTo("MY");
        assertThat(Totp.freshSecret()).hasSize(20).isNotEqualTo(Totp.freshSecret());
    }
}
