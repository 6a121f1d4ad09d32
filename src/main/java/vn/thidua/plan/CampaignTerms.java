package vn.thidua.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * Phong trào, đợt thi đua the plan launches: its name, kind, theme, time and the occasions it greets.
 *
 * @param theme the quoted theme or slogan
 * @param startText the beginning as written ("từ ngày phát động")
 * @param end last day of the campaign
 */
public record CampaignTerms(
        Stated<String> name,
        Stated<CampaignKind> kind,
        Stated<String> theme,
        Stated<String> participants,
        Stated<String> startText,
        Stated<LocalDate> start,
        Stated<String> endText,
        Stated<LocalDate> end,
        List<String> occasions) {

    public CampaignTerms {
        occasions = List.copyOf(occasions);
    }
}
