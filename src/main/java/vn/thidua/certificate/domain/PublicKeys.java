package vn.thidua.certificate.domain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Khóa công khai: by which anybody checks a certificate; as a text, a line each: "thidua-certificate-key NAME KEY". */
public final class PublicKeys {

    private static final String MARK = "thidua-certificate-key";

    private final Map<String, PublicKey> keys;

    private PublicKeys(Map<String, PublicKey> keys) {
        this.keys = keys;
    }

    public static String line(String name, byte[] encoded) {
        return MARK + " " + name + " " + Base64.getEncoder().encodeToString(encoded) + "\n";
    }

    /** Lines that are no keys are passed over. */
    public static PublicKeys read(String text) {
        var keys = new HashMap<String, PublicKey>();
        for (var line : text.lines().toList()) {
            var parts = line.strip().split("\\s+");
            if (parts.length == 3 && parts[0].equals(MARK)) {
                key(parts[2]).ifPresent(key -> keys.put(parts[1], key));
            }
        }
        return new PublicKeys(keys);
    }

    private static Optional<PublicKey> key(String encoded) {
        try {
            var bytes = Base64.getDecoder().decode(encoded);
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    public Optional<PublicKey> named(String name) {
        return Optional.ofNullable(keys.get(name));
    }
}
