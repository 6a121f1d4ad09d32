package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.store.WorkQueries.RecipientRow;

/**
 * Văn bản: the source text, with the passage asked for in the middle, and whom it is sent to.
 *
 * @param marked the passage; empty where none was asked for
 */
public record DocumentPage(
        CampaignFrame frame, List<RecipientRow> recipients, String before, String marked, String after) {

    /** @param at "120-180", the passage's characters; anything else marks nothing */
    static DocumentPage of(CampaignFrame frame, List<RecipientRow> recipients, String text, String at) {
        if (!at.matches("\\d{1,9}-\\d{1,9}")) {
            return new DocumentPage(frame, recipients, text, "", "");
        }
        var ends = at.split("-");
        int end = Math.min(Integer.parseInt(ends[1]), text.length());
        int start = Math.min(Integer.parseInt(ends[0]), end);
        return new DocumentPage(
                frame, recipients, text.substring(0, start), text.substring(start, end), text.substring(end));
    }
}
