package vn.thidua.nomination.domain;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.shared.Refusal;

/**
 * Một mức khen trong đợt: an award that can be put forward in a round for one kind of recipient.
 *
 * @param award code ("GK")
 * @param limitValue how many, or how many in a hundred; null with {@link LimitKind#NONE}
 * @param byCouncil whether the council votes on it; else the head alone agrees
 * @param office who decides it
 */
@Table(schema = "nomination", name = "offer")
public record Offer(
        String award,
        Subject subject,
        LimitKind limitKind,
        @Nullable Integer limitValue,
        boolean byCouncil,
        Office office) {

    private static final int HUNDRED = 100;
    private static final int MOST = 100_000;

    /** With the limit as typed: "5%" of those who took part, "3" at most, nothing for no limit. */
    public static Offer of(String award, Subject subject, String limit, boolean byCouncil, Office office) {
        var typed = limit.replaceAll("[\\s\\u00a0]+", "");
        if (typed.isEmpty()) {
            return new Offer(award, subject, LimitKind.NONE, null, byCouncil, office);
        }
        boolean percent = typed.endsWith("%");
        var figure = percent ? typed.substring(0, typed.length() - 1) : typed;
        if (!figure.matches("\\d{1,6}")) {
            throw Refusal.because(RoundReason.LIMIT_UNREADABLE, limit.strip());
        }
        int value = Integer.parseInt(figure);
        if (value == 0 || value > (percent ? HUNDRED : MOST)) {
            throw Refusal.because(RoundReason.LIMIT_UNREADABLE, limit.strip());
        }
        return new Offer(award, subject, percent ? LimitKind.PERCENT : LimitKind.FIXED, value, byCouncil, office);
    }

    /**
     * How many can be approved at most; nothing when there is no limit, or when nobody said how many took part.
     *
     * @param individuals people who took part, and
     * @param collectives collectives and households that did; null: not known
     */
    public OptionalInt most(@Nullable Integer individuals, @Nullable Integer collectives) {
        if (limitValue == null) {
            return OptionalInt.empty();
        }
        if (limitKind == LimitKind.FIXED) {
            return OptionalInt.of(limitValue);
        }
        var of = subject == Subject.INDIVIDUAL || subject == Subject.FOREIGNER ? individuals : collectives;
        return of == null ? OptionalInt.empty() : OptionalInt.of(Math.max(1, (int) ((long) of * limitValue / HUNDRED)));
    }

    /** As it is typed. */
    public String limit() {
        return switch (limitKind) {
            case NONE -> "";
            case FIXED -> String.valueOf(limitValue);
            case PERCENT -> limitValue + "%";
        };
    }

    boolean isFor(String code, Subject whom) {
        return award.equals(code) && subject == whom;
    }
}
