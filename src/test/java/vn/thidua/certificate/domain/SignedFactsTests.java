package vn.thidua.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What a QR code says can be read and checked by whoever has the public key, and by nobody changed. */
class SignedFactsTests {

    private static final String KEY = "0a1b2c3d";

    private final KeyPair pair = pair();

    @Test
    void whatWasSignedIsReadAgainAndHolds() {
        var facts = facts("Nguyễn Thị Lụa");
        var claimed = SignedFacts.read("https://thidua.example/c/7K3MF9QZ2A#" + facts.signed(KEY, pair.getPrivate()))
                .orElseThrow();
        assertThat(claimed.facts()).isEqualTo(facts);
        assertThat(claimed.keyName()).isEqualTo(KEY);
        assertThat(claimed.isSignedWith(pair.getPublic())).isTrue();
        assertThat(claimed.isSignedWith(pair().getPublic())).isFalse();
    }

    @Test
    void noByteCanBeChangedUnseen() {
        var bytes = Base64.getUrlDecoder().decode(facts("Nguyễn Thị Lụa").signed(KEY, pair.getPrivate()));
        for (int at = 0; at < bytes.length; at++) {
            var forged = bytes.clone();
            forged[at] ^= 1;
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
            assertThat(SignedFacts.read(text).filter(claimed -> claimed.isSignedWith(pair.getPublic())))
                    .as("byte %s", at)
                    .isEmpty();
        }
    }

    @Test
    void anythingElseIsNoneOfOurs() {
        for (var text : new String[] {"", "#", "https://example.org", "AAAA", "ông", "A".repeat(300)}) {
            assertThat(SignedFacts.read(text)).as(text).isEmpty();
        }
    }

    @Test
    void aVeryLongNameIsShortenedButStillKnown() {
        var name = "Tập thể cán bộ và nhân dân thôn Thượng Cốc ".repeat(5).strip();
        var facts = facts(name);
        assertThat(facts.name()).endsWith("…").hasSizeLessThanOrEqualTo(91);
        assertThat(facts.names(name)).isTrue();
        assertThat(facts.names("Tập thể khác")).isFalse();
    }

    @Test
    void codesAreReadAsPeopleTypeThem() {
        assertThat(ShortCode.read("7k3mf 9qz2a")).contains("7K3MF9QZ2A");
        assertThat(ShortCode.read("oOiIl-LAAAA")).contains("001111AAAA");
        assertThat(ShortCode.read("7K3MF9QZ2")).isEmpty();
        assertThat(ShortCode.read("7K3MF9QZ2U")).isEmpty();
        assertThat(ShortCode.read(ShortCode.written(ShortCode.fresh()))).isPresent();
    }

    private static SignedFacts facts(String name) {
        return new SignedFacts(
                "7K3MF9QZ2A", 1, name, "Giấy khen", "125/QĐ-UBND", LocalDate.of(2025, 11, 20), "UBND xã Gia Lộc");
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
