package vn.thidua.identity;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import vn.thidua.identity.application.Totp;

/** A person's phone: it knows the secret, and shows a new code each of the two times it is asked, however slow the test is. */
public final class Phone {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final String secret;
    private final List<String> recoveryCodes;
    private long step;

    public Phone(String secret) {
        this(secret.replace(" ", ""), List.of(), Totp.step(Clock.systemUTC().instant()) - 1);
    }

    private Phone(String secret, List<String> recoveryCodes, long step) {
        this.secret = secret;
        this.recoveryCodes = recoveryCodes;
        this.step = step;
    }

    /** The code of the step after the last one shown: first the present one, then the one to come. */
    public String next() {
        return Totp.code(bytes(), ++step);
    }

    public String secret() {
        return secret;
    }

    public List<String> recoveryCodes() {
        return recoveryCodes;
    }

    Phone with(List<String> codes) {
        return new Phone(secret, codes, step);
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : secret.toCharArray()) {
            held = held << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
