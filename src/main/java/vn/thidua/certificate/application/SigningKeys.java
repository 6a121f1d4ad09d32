package vn.thidua.certificate.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.certificate.domain.PublicKeys;
import vn.thidua.certificate.store.SigningKeyRows;
import vn.thidua.certificate.store.SigningKeyRows.KeyRow;
import vn.thidua.platform.Sealing;

/**
 * Khóa ký giấy khen: Ed25519, made when the first certificate is printed. The private half is sealed with the installation's key
 * (decision 16); the public halves of all keys lie in {@code certificate-keys.pub} of the home, for giving away.
 */
@Component
public class SigningKeys {

    private static final String CONTEXT = "certificate.signing-key:";

    private final SigningKeyRows rows;
    private final Sealing sealing;
    private final Clock clock;
    private final Path file;

    SigningKeys(SigningKeyRows rows, Sealing sealing, Clock clock, @Value("${thidua.home}") Path home) {
        this.rows = rows;
        this.sealing = sealing;
        this.clock = clock;
        this.file = home.resolve("certificate-keys.pub");
    }

    /** The key one signs with. */
    record Own(String name, PrivateKey secret) {

        /** Never shows the key. */
        @Override
        public String toString() {
            return "Own[" + name + "]";
        }
    }

    /** The newest key that opens; when there is none, because the installation's key was lost, a new one. Joins the caller's transaction. */
    Own present() {
        for (var row : rows.all()) {
            try {
                var own = new Own(row.name(), secret(sealing.open(row.sealed(), CONTEXT + row.name())));
                expose();
                return own;
            } catch (IllegalStateException sealedWithAnotherKey) {
                continue;
            }
        }
        return fresh();
    }

    /** The public halves as a text to give away, a line each. */
    public String published() {
        if (rows.all().isEmpty()) {
            fresh();
        }
        var text = new StringBuilder();
        rows.all().forEach(row -> text.append(PublicKeys.line(row.name(), row.publicKey())));
        return text.toString();
    }

    private Own fresh() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var shown = pair.getPublic().getEncoded();
            var digest = MessageDigest.getInstance("SHA-256").digest(shown);
            var name = HexFormat.of().formatHex(digest, 0, 4);
            var sealed = sealing.seal(pair.getPrivate().getEncoded(), CONTEXT + name);
            rows.add(new KeyRow(name, shown, sealed, clock.instant()));
            expose();
            return new Own(name, pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lays the public halves into the home, also after a restore, which brings the rows and not the file. */
    private void expose() {
        try {
            var text = published();
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.createDirectories(file.getParent());
                Files.write(file, text.getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrivateKey secret(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
