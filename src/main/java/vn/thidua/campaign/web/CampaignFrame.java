package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.domain.State;
import vn.thidua.campaign.store.CampaignHead;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;

/**
 * What surrounds every tab of a campaign: its name, its line of context, its state and the way to the other tabs.
 *
 * @param current its address, as in {@link CampaignTab#path()}
 * @param tabs those this person has, in order
 * @param ended the first day its unit was no more; null while it exists
 */
@NamedInterface("web")
public record CampaignFrame(
        CampaignHead head,
        String current,
        List<Entry> tabs,
        @Nullable LocalDate ended,
        LocalDate today) {

    /** A tab as it stands above the page; without a count where counting says nothing. */
    public record Entry(CampaignTab tab, @Nullable Long count) {}

    /** How the campaign goes, or what its plan says: each in a row of its own. */
    public List<Entry> tabs(boolean ofPlan) {
        return tabs.stream().filter(entry -> entry.tab().isOfPlan() == ofPlan).toList();
    }

    public State state() {
        return State.of(head.step(), head.startsOn(), head.endsOn(), today);
    }

    public List<Crumb> crumbs(Ui ui) {
        return List.of(new Crumb(ui.text("campaign.job"), "/campaigns"));
    }

    /** "Kế hoạch 54/KH-UBND ngày 23/09/2025 của UBND xã Gia Lộc · theo Kế hoạch 232/KH-UBND … · đến hết 31/12/2025". */
    public String context(Ui ui) {
        var higher = head.parentSymbol() == null
                ? null
                : ui.text("campaign.under", DocumentWords.named(ui, head.parentType(), head.parentSymbol(), null));
        var until = head.endsOn() == null ? head.endText() : ui.text("campaign.until", ui.date(head.endsOn()));
        return Stream.of(document(ui), higher, until)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public String document(Ui ui) {
        return DocumentWords.of(ui, head.documentType(), head.fullSymbol(), head.issueDate(), unit(ui));
    }

    String unit(Ui ui) {
        return DocumentWords.unit(ui, head.unitName(), ended);
    }

    /** The higher plan as cited; null where the plan carries out none. */
    public @Nullable String higher(Ui ui) {
        return head.parentSymbol() == null && head.parentIssuer() == null
                ? null
                : DocumentWords.of(ui, head.parentType(), head.parentSymbol(), head.parentDate(), head.parentIssuer());
    }

    /** Where the source text says so. */
    public String placeOf(int start, int end) {
        return Tab.DOCUMENT.path(head) + "?at=" + start + "-" + end + "#at";
    }
}
