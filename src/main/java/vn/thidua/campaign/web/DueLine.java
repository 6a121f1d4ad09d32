package vn.thidua.campaign.web;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.domain.Due;
import vn.thidua.campaign.store.DeadlineQueries.DeadlineRow;
import vn.thidua.plan.DeadlineKind;
import vn.thidua.platform.web.Ui;

/** One deadline and how it stands today. */
public record DueLine(DeadlineRow row, Due due) {

    static List<DueLine> of(List<DeadlineRow> rows, CampaignFrame frame) {
        return rows.stream()
                .map(row -> new DueLine(
                        row, Due.on(row.day(), frame.today(), frame.head().step())))
                .toList();
    }

    /** What is due; the plan words its own end from its beginning: "đợt thi đua được triển khai từ ngày phát động". */
    public String what(Ui ui) {
        return row.kind() == DeadlineKind.CAMPAIGN_END ? ui.text("campaign.deadline.end") : ui.sentence(row.what());
    }

    /** The smaller line: the time as the plan words it, who owes it to whom, through whom. */
    public String context(Ui ui) {
        var parts = Stream.of(
                row.dateText(),
                row.fromWhom() == null ? "" : ui.text("campaign.deadline.from", row.fromWhom()),
                row.toWhom() == null ? "" : ui.text("campaign.deadline.to", row.toWhom()),
                row.channel() == null ? "" : ui.text("campaign.deadline.channel", row.channel()));
        return String.join(" · ", parts.filter(part -> !part.isBlank()).toList());
    }
}
