package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.PersonReason.NUMBER_UNFIT;

import vn.thidua.organisation.Birth;
import vn.thidua.organisation.Salutation;
import vn.thidua.shared.Refusal;

/** Số định danh cá nhân: 12 digits of the citizen card, or 9 of the old identity card. Never prints itself whole. */
public record IdentityNumber(String digits) {

    private static final String DOTS = "••••";

    public IdentityNumber {
        if (!digits.matches("\\d{12}|\\d{9}")) {
            throw Refusal.because(NUMBER_UNFIT, String.valueOf(digits.length()));
        }
    }

    /** As written, with spaces and dots between the digits. */
    public static IdentityNumber of(String written) {
        return new IdentityNumber(written.replaceAll("[\\s.]", ""));
    }

    /** Whether this is what {@link #masked()} makes, such as in an exported list. */
    public static boolean isMasked(String written) {
        return written.contains("•");
    }

    /** "•••• •••• 1234": enough to compare with a card in hand, not enough to use. */
    public String masked() {
        return DOTS + " " + DOTS + " " + digits.substring(digits.length() - 4);
    }

    /**
     * Whether the number may be this person's. Of 12 digits the fourth tells the century and the sex, the next two the
     * year of birth (Nghị định 70/2024/NĐ-CP); the old 9 tell nothing.
     */
    public boolean fits(Birth birth, Salutation salutation) {
        if (digits.length() == 9) {
            return true;
        }
        int sign = digits.charAt(3) - '0';
        int year = 1900 + sign / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
        return year == birth.year() && (sign % 2 == 0) == (salutation == Salutation.MR);
    }

    @Override
    public String toString() {
        return masked();
    }
}
