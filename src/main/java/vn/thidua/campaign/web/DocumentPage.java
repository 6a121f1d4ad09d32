package vn.thidua.campaign.web;

/**
 * Văn bản: the source text, with the passage asked for in the middle.
 *
 * @param marked the passage; empty where none was asked for
 */
public record DocumentPage(CampaignFrame frame, String before, String marked, String after) {

    /** @param at "120-180", the passage's characters; anything else marks nothing */
    static DocumentPage of(CampaignFrame frame, String text, String at) {
        if (!at.matches("\\d{1,9}-\\d{1,9}")) {
            return new DocumentPage(frame, text, "", "");
        }
        var ends = at.split("-");
        int end = Math.min(Integer.parseInt(ends[1]), text.length());
        int start = Math.min(Integer.parseInt(ends[0]), end);
        return new DocumentPage(frame, text.substring(0, start), text.substring(start, end), text.substring(end));
    }
}
