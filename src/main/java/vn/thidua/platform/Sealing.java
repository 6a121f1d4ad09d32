package vn.thidua.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Niêm phong: keeps a secret unreadable in the database, and lets equal secrets be found without reading them.
 *
 * <p>AES-256-GCM with a fresh nonce. The context ("identity.second-factor:" and the id of the row) is bound to the sealed text, so
 * that what is sealed for one row opens in no other.
 */
@Component
public class Sealing {

    private static final String FORM = "1";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SealingKeys keys;
    private final SecureRandom random = new SecureRandom();

    Sealing(SealingKeys keys) {
        this.keys = keys;
    }

    /** For a command that runs beside the program. */
    public static Sealing of(String given, Path home) {
        return new Sealing(new SealingKeys(given, home));
    }

    /** Text fit for a column: form, name of the key, nonce and sealed bytes. */
    public String seal(byte[] secret, String context) {
        var key = keys.present();
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, key.sealing(), nonce, context).doFinal(secret);
            var bytes = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return FORM + "." + key.name() + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String seal(String secret, String context) {
        return seal(secret.getBytes(UTF_8), context);
    }

    /** @throws IllegalStateException when the text was changed, belongs to another context, or its key is not at hand */
    public byte[] open(String sealed, String context) {
        var parts = sealed.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(FORM)) {
            throw new IllegalStateException("not a sealed text");
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts[2]));
        var nonce = new byte[NONCE];
        bytes.get(nonce);
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        try {
            return cipher(Cipher.DECRYPT_MODE, keys.named(parts[1]).sealing(), nonce, context)
                    .doFinal(rest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed text does not open", e);
        }
    }

    public String openText(String sealed, String context) {
        return new String(open(sealed, context), UTF_8);
    }

    /** The same for the same secret and context under one key, and telling nothing else: for a unique or search column. */
    public String fingerprint(String secret, String context) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.lasting().fingerprinting());
            mac.update(context.getBytes(UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(secret.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String context)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(UTF_8));
        return cipher;
    }
}
