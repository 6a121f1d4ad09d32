package vn.thidua.certificate.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.certificate.Honorific;
import vn.thidua.certificate.Recipient;
import vn.thidua.shared.Refusal;

/** Kiểm tra danh sách: turns rows into recipients, or says of each wrong row what is wrong. */
public final class JudgingList {

    public static final int MOST_ROWS = 10_000;
    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_TEXT = 600;

    private final Function<String, Optional<Honorific>> honorifics;
    private final GlyphWidths letters;

    /** @param honorifics what an honorific means, as people write it */
    public JudgingList(Function<String, Optional<Honorific>> honorifics, GlyphWidths letters) {
        this.honorifics = honorifics;
        this.letters = letters;
    }

    /** The list as it was found: only when it has no faults are the recipients all there. */
    public record Judged(List<Recipient> recipients, List<RowFault> faults) {}

    public Judged judge(List<ListRow> rows) {
        var recipients = new ArrayList<Recipient>();
        var faults = new ArrayList<RowFault>();
        var known = new HashMap<Recipient, Integer>();
        for (var row : rows) {
            judge(row, recipients, faults, known);
        }
        return new Judged(recipients, faults);
    }

    private void judge(ListRow row, List<Recipient> recipients, List<RowFault> faults, Map<Recipient, Integer> known) {
        var honorific = row.honorific().isBlank() ? Optional.of(Honorific.NONE) : honorifics.apply(row.honorific());
        var one = new Recipient(honorific.orElse(Honorific.NONE), row.name(), row.post(), row.achievement(), null);
        int before = faults.size();
        if (honorific.isEmpty()) {
            faults.add(fault(row, RowFault.Kind.HONORIFIC_UNKNOWN, row.honorific()));
        }
        if (one.name().isEmpty()) {
            faults.add(fault(row, RowFault.Kind.NAME_MISSING, ""));
        }
        if (one.name().length() > LONGEST_NAME
                || Math.max(one.post().length(), one.achievement().length()) > LONGEST_TEXT) {
            faults.add(fault(row, RowFault.Kind.TOO_LONG, ""));
        }
        unprintable(one, letters).ifPresent(letter -> faults.add(fault(row, RowFault.Kind.LETTER_UNPRINTABLE, letter)));
        var other = known.putIfAbsent(one, row.number());
        if (other != null) {
            faults.add(fault(row, RowFault.Kind.TWICE, String.valueOf(other)));
        }
        if (faults.size() == before) {
            recipients.add(one);
        }
    }

    /** Refuses what cannot be printed, by the first fault; for one whose row nobody sees. */
    public static void requireFit(Recipient one, GlyphWidths letters) {
        if (one.name().isEmpty()) {
            throw Refusal.because(CertificateReason.FIELD_MISSING, "@certificate.field.name");
        }
        requireShort("name", one.name(), LONGEST_NAME);
        requireShort("post", one.post(), LONGEST_TEXT);
        requireShort("achievement", one.achievement(), LONGEST_TEXT);
        unprintable(one, letters).ifPresent(letter -> {
            throw Refusal.because(CertificateReason.LETTER_UNPRINTABLE, letter);
        });
    }

    private static void requireShort(String field, String text, int most) {
        if (text.length() > most) {
            throw Refusal.because(CertificateReason.FIELD_TOO_LONG, "@certificate.field." + field, most);
        }
    }

    /** The first letter of the words that the typeface has not. */
    public static Optional<String> unprintable(Recipient one, GlyphWidths letters) {
        return (one.name() + one.post() + one.achievement())
                .codePoints()
                .filter(letter -> !letters.has(letter, Face.BOLD) || !letters.has(letter, Face.REGULAR))
                .mapToObj(Character::toString)
                .findFirst();
    }

    private static RowFault fault(ListRow row, RowFault.Kind kind, String detail) {
        return new RowFault(row.number(), kind, row.name(), detail);
    }
}
