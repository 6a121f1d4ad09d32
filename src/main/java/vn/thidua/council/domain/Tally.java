package vn.thidua.council.domain;

import vn.thidua.shared.Refusal;

/**
 * Kết quả kiểm phiếu: the count of one thing voted on.
 *
 * @param issued số phiếu phát ra
 * @param returned số phiếu thu về; those that neither agree nor oppose are invalid
 * @param total the number the share is reckoned of
 */
public record Tally(int issued, int returned, int agreed, int opposed, int total, boolean passed) {

    public static Tally of(int issued, int returned, int agreed, int opposed, int total, Ruling threshold) {
        if (agreed < 0 || opposed < 0 || agreed + opposed > returned || returned > issued || issued > total) {
            throw Refusal.because(CouncilReason.COUNTS_DO_NOT_FIT, issued, returned, agreed, opposed, total);
        }
        return new Tally(issued, returned, agreed, opposed, total, threshold.isReachedBy(agreed, total));
    }

    public int invalid() {
        return returned - agreed - opposed;
    }

    /** Tỷ lệ đồng ý of the total in hundredths of a percent, cut and not rounded, so that 79,99 is never shown as 80. */
    public int hundredths() {
        return total == 0 ? 0 : (int) (agreed * 10_000L / total);
    }

    /** "88,88". */
    public String percent() {
        int all = hundredths();
        return all % 100 == 0 ? String.valueOf(all / 100) : "%d,%02d".formatted(all / 100, all % 100);
    }
}
