package vn.thidua.campaign.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.audit.Trace;
import vn.thidua.platform.web.Ui;

/** Lịch sử: what people did with the plan and its campaign, newest first. */
public record HistoryPage(CampaignFrame frame, List<Trace> traces) {

    static HistoryPage of(CampaignFrame frame, List<Trace> ofCampaign, List<Trace> ofPlan) {
        return new HistoryPage(
                frame,
                Stream.concat(ofCampaign.stream(), ofPlan.stream())
                        .sorted(Comparator.comparing(Trace::at).reversed())
                        .toList());
    }

    /** What was done; the campaign's own name, which stands above the page, is not said in each line. */
    public String sentence(Ui ui, Trace trace) {
        return ui.text(
                trace.key(),
                trace.details().stream().map(said -> shorter(ui, said)).toArray());
    }

    private String shorter(Ui ui, String said) {
        var name = frame.head().name();
        var appended = " – " + name;
        if (said.equals(name)) {
            return ui.text("campaign.history.this");
        }
        return said.endsWith(appended) ? said.substring(0, said.length() - appended.length()) : said;
    }
}
