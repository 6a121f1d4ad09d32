package vn.thidua.nomination.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.Scope;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * Thành tích: what the nominee is to be commended for.
 *
 * @param achievement in one sentence, as the decision and the certificate write it; may be empty for titles
 * @param report báo cáo thành tích
 * @param basis by what it counts; null for titles of a year
 * @param source what tells one achievement from another: a campaign's id or the folded words; null without basis
 * @param initiatives codes relied on, parted by commas; empty: all in the register
 */
public record Merit(
        String achievement,
        String report,
        @Nullable Basis basis,
        @Nullable Scope scope,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable String source,
        String initiatives) {

    public static final int LONGEST_LINE = 500;
    public static final int LONGEST_REPORT = 40_000;
    private static final int LONGEST_CODES = 500;

    public static Merit of(
            String achievement,
            String report,
            @Nullable Basis basis,
            @Nullable Scope scope,
            @Nullable LocalDate fromOn,
            @Nullable LocalDate toOn,
            @Nullable String source,
            String initiatives) {
        if (fromOn != null && toOn != null && toOn.isBefore(fromOn)) {
            throw Refusal.because(NominationReason.TIME_TURNED, fromOn, toOn);
        }
        return new Merit(
                kept(achievement, LONGEST_LINE, NominationReason.ACHIEVEMENT_TOO_LONG)
                        .replaceAll("\\s+", " "),
                kept(report, LONGEST_REPORT, NominationReason.REPORT_TOO_LONG),
                basis,
                scope,
                fromOn,
                toOn,
                basis == null ? null : source,
                kept(initiatives, LONGEST_CODES, NominationReason.CODES_TOO_LONG));
    }

    /** What was done in a campaign is one achievement, whoever writes of it; else the words tell one from another. */
    public static String source(@Nullable Basis basis, @Nullable CampaignId campaign, String achievement) {
        return basis == Basis.MOVEMENT && campaign != null
                ? campaign.value().toString()
                : Normalizer.normalize(achievement.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    public List<String> initiativeCodes() {
        return Arrays.stream(initiatives.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static String kept(String typed, int longest, Reason tooLong) {
        var words = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (words.length() > longest) {
            throw Refusal.because(tooLong, words.length(), longest);
        }
        return words;
    }
}
