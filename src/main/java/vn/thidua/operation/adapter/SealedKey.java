package vn.thidua.operation.adapter;

import static vn.thidua.operation.domain.OperationReason.PASSPHRASE_SHORT;
import static vn.thidua.operation.domain.OperationReason.PASSPHRASE_WRONG;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import vn.thidua.shared.Refusal;

/** The key of the sealed numbers as it may lie in a backup: readable only with the administrator's passphrase. */
final class SealedKey {

    static final String ENTRY = "key.sealed";
    static final int SHORTEST = 12;

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int ROUNDS = 600_000;

    private SealedKey() {}

    static byte[] seal(byte[] key, char[] passphrase) {
        if (passphrase.length < SHORTEST) {
            throw Refusal.because(PASSPHRASE_SHORT, SHORTEST);
        }
        var random = new SecureRandom();
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, passphrase, salt, nonce).doFinal(key);
            return ByteBuffer.allocate(SALT + NONCE + sealed.length)
                    .put(salt)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] open(byte[] sealed, char[] passphrase) {
        var in = ByteBuffer.wrap(sealed);
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        in.get(salt).get(nonce);
        var rest = new byte[in.remaining()];
        in.get(rest);
        try {
            return cipher(Cipher.DECRYPT_MODE, passphrase, salt, nonce).doFinal(rest);
        } catch (AEADBadTagException wrong) {
            throw Refusal.because(PASSPHRASE_WRONG);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, char[] passphrase, byte[] salt, byte[] nonce)
            throws GeneralSecurityException {
        var terms = new PBEKeySpec(passphrase, salt, ROUNDS, 256);
        var secret = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(terms);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret.getEncoded(), "AES"), new GCMParameterSpec(128, nonce));
        return cipher;
    }
}
