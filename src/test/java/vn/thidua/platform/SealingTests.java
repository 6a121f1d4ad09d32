package vn.thidua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed opens only whole, in its place and with its key. */
class SealingTests {

    private static final String SHORT = Base64.getEncoder().encodeToString(new byte[16]);
    private static final String NEW = key(7);

    private final Sealing sealing = sealing(NEW);

    @Test
    void whatIsSealedOpensAgain() {
        var sealed = sealing.seal("031095001234", "people.number:1");
        assertThat(sealed).doesNotContain("031095001234");
        assertThat(sealing.openText(sealed, "people.number:1")).isEqualTo("031095001234");
    }

    @Test
    void theSameSecretIsNeverSealedAlike() {
        assertThat(sealing.seal("031095001234", "a")).isNotEqualTo(sealing.seal("031095001234", "a"));
    }

    @Test
    void whatIsSealedForOneRowOpensInNoOther() {
        var sealed = sealing.seal("031095001234", "people.number:1");
        assertThatThrownBy(() -> sealing.openText(sealed, "people.number:2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("031095001234");
    }

    @Test
    void aChangedSealDoesNotOpen() {
        var sealed = sealing.seal("031095001234", "a");
        int middle = sealed.length() - 10;
        var changed =
                sealed.substring(0, middle) + (sealed.charAt(middle) == 'A' ? 'B' : 'A') + sealed.substring(middle + 1);
        assertThatThrownBy(() -> sealing.open(changed, "a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing.open("031095001234", "a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNewKeyPutInFrontLeavesTheOldSealsAndFingerprintsGood() {
        var before = sealing(key(1));
        var after = sealing(NEW + ", " + key(1));
        assertThat(after.openText(before.seal("a", "c"), "c")).isEqualTo("a");
        assertThat(after.fingerprint("a", "c")).isEqualTo(before.fingerprint("a", "c"));
        assertThatThrownBy(() -> before.open(after.seal("a", "c"), "c")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFingerprintIsTheSameForTheSameSecretInTheSameContextOnly() {
        assertThat(sealing.fingerprint("031095001234", "people"))
                .isEqualTo(sealing.fingerprint("031095001234", "people"))
                .isNotEqualTo(sealing.fingerprint("031095001235", "people"))
                .isNotEqualTo(sealing.fingerprint("031095001234", "accounts"))
                .isNotEqualTo(sealing(key(1)).fingerprint("031095001234", "people"));
    }

    @Test
    void theFirstStartMakesAKeyOnlyItsOwnerReads(@TempDir Path home) throws Exception {
        var sealed = new Sealing(new SealingKeys("", home)).seal("a", "c");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("key"))))
                .isEqualTo("rw-------");
        assertThat(new Sealing(new SealingKeys("", home)).openText(sealed, "c")).isEqualTo("a");
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedAtTheStart() {
        assertThatThrownBy(() -> sealing(SHORT)).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> sealing("không phải base64")).isInstanceOf(StartRefused.class);
    }

    private static Sealing sealing(String keys) {
        return new Sealing(new SealingKeys(keys));
    }

    private static String key(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
