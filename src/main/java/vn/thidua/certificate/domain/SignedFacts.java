package vn.thidua.certificate.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Nội dung được ký số: what the QR code says of a certificate, signed with Ed25519, so that it can be checked without asking
 * anybody. Form 1: a byte 1, the name of the key, the facts apart by line ends, the signature of all of it.
 *
 * @param edition 1 as issued, one more with each correction
 * @param name as printed; a very long one is shortened and ends with "…"
 * @param unit that issued it
 */
public record SignedFacts(
        String code, int edition, String name, String award, String number, LocalDate day, String unit) {

    private static final byte FORM = 1;
    private static final int KEY_NAME = 4;
    private static final int SIGNATURE = 64;
    private static final int LONGEST_NAME = 90;
    private static final String MORE = "…";

    public SignedFacts {
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                            .strip()
                    + MORE;
        }
    }

    /** Whether this is the name that was signed. */
    public boolean names(String printed) {
        return name.endsWith(MORE)
                ? printed.startsWith(name.substring(0, name.length() - MORE.length()))
                : printed.equals(name);
    }

    /** The start of the name, long enough to be looked for in a printed text. */
    public String nameStart() {
        return name.endsWith(MORE) ? name.substring(0, name.length() - MORE.length()) : name;
    }

    /** As it stands behind the address in the QR code. */
    public String signed(String keyName, PrivateKey key) {
        var text = facts(keyName);
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text);
            var bytes = ByteBuffer.allocate(text.length + SIGNATURE).put(text).put(signature.sign());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] facts(String keyName) {
        var out = new ByteArrayOutputStream();
        out.write(FORM);
        out.writeBytes(HexFormat.of().parseHex(keyName));
        var lines = String.join(
                "\n", code, String.valueOf(edition), name, award, number, String.valueOf(day.toEpochDay()), unit);
        out.writeBytes(lines.getBytes(UTF_8));
        return out.toByteArray();
    }

    /** What a QR code says before anybody looked at its signature. */
    public record Claimed(String keyName, SignedFacts facts, byte[] text, byte[] signature) {

        public boolean isSignedWith(PublicKey key) {
            try {
                var check = Signature.getInstance("Ed25519");
                check.initVerify(key);
                check.update(text);
                return check.verify(signature);
            } catch (GeneralSecurityException e) {
                return false;
            }
        }
    }

    /** Reads the text of a QR code, or the part of it behind "#"; nothing when it is none of ours. */
    public static Optional<Claimed> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder()
                    .decode(text.substring(text.indexOf('#') + 1).strip());
            if (bytes.length <= 1 + KEY_NAME + SIGNATURE || bytes[0] != FORM) {
                return Optional.empty();
            }
            int end = bytes.length - SIGNATURE;
            var lines = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 1 + KEY_NAME, end - 1 - KEY_NAME))
                    .toString()
                    .split("\n", -1);
            if (lines.length != 7) {
                return Optional.empty();
            }
            var facts = new SignedFacts(
                    lines[0],
                    Integer.parseInt(lines[1]),
                    lines[2],
                    lines[3],
                    lines[4],
                    LocalDate.ofEpochDay(Long.parseLong(lines[5])),
                    lines[6]);
            return Optional.of(new Claimed(
                    HexFormat.of().formatHex(bytes, 1, 1 + KEY_NAME),
                    facts,
                    Arrays.copyOf(bytes, end),
                    Arrays.copyOfRange(bytes, end, bytes.length)));
        } catch (IllegalArgumentException | CharacterCodingException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
