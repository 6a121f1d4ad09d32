package vn.thidua.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Khóa niêm phong: from {@code THIDUA_KEY}, else from the file {@code key} in the home directory, made at the first start.
 *
 * <p>Several keys may be given, apart by blanks or commas: the first seals, the others still open what they sealed. Fingerprints
 * are made with the last, the oldest, so that they stay comparable when a new key is put in front. Who loses the key
 * loses what was sealed: a backup keeps the file beside the database.
 */
@Component
public class SealingKeys {

    private static final int LENGTH = 32;

    private final List<Key> keys;

    @Autowired
    SealingKeys(@Value("${thidua.key:}") String given, @Value("${thidua.home}") Path home) {
        this(given.isBlank() ? kept(home.resolve("key")) : given);
    }

    SealingKeys(String given) {
        this.keys = Arrays.stream(given.strip().split("[\\s,]+")).map(Key::of).toList();
    }

    /** One secret of 32 bytes, told by a name that gives nothing away, as the two keys drawn from it. */
    record Key(String name, SecretKey sealing, SecretKey fingerprinting) {

        static Key of(String base64) {
            byte[] secret;
            try {
                secret = Base64.getDecoder().decode(base64);
            } catch (IllegalArgumentException e) {
                throw new StartRefused(e, "platform.start.key-unfit", LENGTH);
            }
            if (secret.length != LENGTH) {
                throw new StartRefused("platform.start.key-unfit", LENGTH);
            }
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(secret);
                var name = HexFormat.of().formatHex(digest, 0, 4);
                return new Key(name, derived(secret, "seal", "AES"), derived(secret, "fingerprint", "HmacSHA256"));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private static SecretKey derived(byte[] secret, String purpose, String algorithm)
                throws GeneralSecurityException {
            var terms = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .thenExpand(("thidua " + purpose).getBytes(UTF_8), LENGTH);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, terms);
        }

        @Override
        public String toString() {
            return "Key[" + name + "]";
        }
    }

    Key present() {
        return keys.getFirst();
    }

    Key lasting() {
        return keys.getLast();
    }

    Key named(String name) {
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the key " + name + " is not at hand"));
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartRefused(e, "platform.start.key-unreadable", file);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.getParent(), "key", null, onlyOwner);
        Files.writeString(
                fresh, Base64.getEncoder().encodeToString(secret) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(fresh, file);
    }
}
