package vn.thidua.operation.adapter;

import static vn.thidua.operation.domain.OperationReason.PASSPHRASE_MISSING;

import java.util.Map;
import vn.thidua.shared.Refusal;

/** The administrator's passphrase: from {@code THIDUA_PASSPHRASE}, else asked for on the terminal. */
final class Passphrase {

    private Passphrase() {}

    static char[] of(Map<String, String> environment, CommandWords words) {
        var given = environment.getOrDefault("THIDUA_PASSPHRASE", "");
        if (!given.isEmpty()) {
            return given.toCharArray();
        }
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw Refusal.because(PASSPHRASE_MISSING);
        }
        words.say("operation.passphrase", SealedKey.SHORTEST);
        var typed = console.readPassword();
        if (typed == null) {
            throw Refusal.because(PASSPHRASE_MISSING);
        }
        return typed;
    }
}
