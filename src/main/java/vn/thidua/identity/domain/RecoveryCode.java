package vn.thidua.identity.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** Mã khôi phục: lets a person in once without the phone. Only its keyed hash is kept. */
@Table(schema = "identity", name = "recovery_code")
public record RecoveryCode(String hash, @Nullable Instant usedAt) {

    public static final int COUNT = 10;

    private static final int LENGTH = 10;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Ten letters and digits in two groups, none of which looks like another. */
    public static String fresh() {
        var text = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> String.valueOf(LETTERS.charAt(place)))
                .collect(Collectors.joining());
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    /** As typed with or without the dash, blanks and capitals. */
    public static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    boolean isGood(String asked) {
        return usedAt == null && hash.equals(asked);
    }

    RecoveryCode use(Instant now) {
        return new RecoveryCode(hash, now);
    }
}
