package vn.thidua.council.domain;

import vn.thidua.shared.Refusal;

/**
 * Tỷ lệ phải đạt: a share of the total, where it is written, and whether someone compared it with the law in force.
 *
 * @param strict whether more than the share is needed; else the share itself is enough
 */
public record Ruling(int part, int whole, boolean strict, String basis, boolean confirmed) {

    /** Whether so many of so many reach it; reckoned in whole numbers, without rounding. */
    public boolean isReachedBy(int count, int total) {
        long reached = (long) count * whole;
        long needed = (long) part * total;
        return strict ? reached > needed : reached >= needed;
    }

    /** The smallest count that reaches it. */
    public int needed(int total) {
        long exact = (long) part * total;
        return (int) (strict ? exact / whole + 1 : (exact + whole - 1) / whole);
    }

    /** "80%" or "2/3". */
    public String share() {
        return whole == 100 ? part + "%" : part + "/" + whole;
    }

    /** Message key of "at least" or "more than" the share. */
    public String key() {
        return strict ? "council.more-than" : "council.at-least";
    }

    /** Reads "80%", "80 %", "2/3". */
    public static Ruling read(String typed, boolean strict, String basis, boolean confirmed) {
        var share = typed.replaceAll("\\s", "");
        if (basis.isBlank()) {
            throw Refusal.because(CouncilReason.BASIS_MISSING);
        }
        int part;
        int whole;
        if (share.matches("\\d{1,3}%?")) {
            part = Integer.parseInt(share.replace("%", ""));
            whole = 100;
        } else if (share.matches("\\d{1,3}/\\d{1,3}")) {
            part = Integer.parseInt(share.substring(0, share.indexOf('/')));
            whole = Integer.parseInt(share.substring(share.indexOf('/') + 1));
        } else {
            throw Refusal.because(CouncilReason.SHARE_UNREADABLE, typed);
        }
        if (part < 1 || part > whole) {
            throw Refusal.because(CouncilReason.SHARE_UNREADABLE, typed);
        }
        return new Ruling(part, whole, strict, CouncilText.RULE_BASIS.read(basis), confirmed);
    }
}
