package vn.thidua.council.domain;

import java.util.Locale;
import vn.thidua.shared.Refusal;

/** Ô chữ: each text people type about councils and meetings, and how long it may be. */
public enum CouncilText {
    DECISION(100),
    MEMBER_NAME(120),
    POST(200),
    PLACE(200),
    TITLE(500),
    DETAIL(4_000),
    AWARD(40),
    PAPERS(200),
    REASON(1_000),
    COUNTERS(300),
    RULE_BASIS(300);

    private final int most;

    CouncilText(int most) {
        this.most = most;
    }

    /** The text without blanks around it; one that is too long is refused and not cut. */
    public String read(String typed) {
        var text = typed.strip();
        if (text.length() > most) {
            throw Refusal.because(CouncilReason.TOO_LONG, "@council." + key(), most);
        }
        return text;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
