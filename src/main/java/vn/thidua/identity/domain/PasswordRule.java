package vn.thidua.identity.domain;

import static vn.thidua.identity.domain.IdentityReason.PASSWORD_COMMON;
import static vn.thidua.identity.domain.IdentityReason.PASSWORD_IS_USERNAME;
import static vn.thidua.identity.domain.IdentityReason.PASSWORD_LONG;
import static vn.thidua.identity.domain.IdentityReason.PASSWORD_SHORT;

import java.util.Locale;
import java.util.Set;
import vn.thidua.shared.Refusal;

/** What a password must be: long rather than odd, not among the commonest, not the user name. */
public record PasswordRule(Set<String> commonest) {

    public static final int LEAST = 10;
    public static final int MOST = 128;

    public void check(String password, String username) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            throw Refusal.because(PASSWORD_SHORT, LEAST);
        }
        if (password.length() > MOST) {
            throw Refusal.because(PASSWORD_LONG, MOST);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(username.toLowerCase(Locale.ROOT))) {
            throw Refusal.because(PASSWORD_IS_USERNAME);
        }
        if (commonest.contains(lower) || lower.chars().distinct().count() < 4 || isRun(lower)) {
            throw Refusal.because(PASSWORD_COMMON);
        }
    }

    /** "abcdefghij", "9876543210": each character next to the one before. */
    private static boolean isRun(String text) {
        for (int step : new int[] {1, -1}) {
            boolean run = true;
            for (int i = 1; i < text.length() && run; i++) {
                int gap = text.charAt(i) - text.charAt(i - 1);
                run = gap == step || gap == -9 * step;
            }
            if (run) {
                return true;
            }
        }
        return false;
    }
}
