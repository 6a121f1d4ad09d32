package vn.thidua.campaign.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.LaunchDues;
import vn.thidua.organisation.Unit;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;
import vn.thidua.shared.Refusal;

/**
 * Phát động: to which units below a campaign is sent, and by when they are to answer.
 *
 * @param from the unit that sends it
 * @param sent units that have it already
 * @param kind the only kind shown; empty for all
 * @param chosen the units ticked
 */
public record LaunchPage(
        CampaignFrame frame,
        Unit from,
        List<Unit> units,
        Set<UUID> sent,
        String kind,
        Set<UUID> chosen,
        LaunchDues dues,
        @Nullable Refusal refusal) {

    /** Boxes on one page; a form of more fields is not taken. */
    private static final int MOST_TICKED = 500;

    public List<String> kinds() {
        return units.stream().map(Unit::kind).distinct().sorted().toList();
    }

    public List<Unit> shown() {
        return units.stream()
                .filter(unit -> kind.isEmpty() || unit.kind().equals(kind))
                .toList();
    }

    /** Too many to tick one by one: they are sent to by kind. */
    public boolean many() {
        return shown().size() > MOST_TICKED;
    }

    public long waiting() {
        return shown().stream().filter(unit -> !isSent(unit)).count();
    }

    public boolean isSent(Unit unit) {
        return sent.contains(unit.id().value());
    }

    public boolean isChosen(Unit unit) {
        return chosen.contains(unit.id().value());
    }

    public boolean own() {
        return from.id().value().equals(frame.head().unit());
    }

    public String path(String kindWanted, String choose) {
        return action() + "?from=" + from.id().value() + "&kind=" + kindWanted + "&choose=" + choose;
    }

    public String action() {
        return "/campaigns/" + frame.head().id().value() + "/launch";
    }

    public List<Crumb> crumbs(Ui ui) {
        return List.of(
                new Crumb(ui.text("campaign.job"), "/campaigns"),
                new Crumb(frame.head().name(), Tab.BOARD.path(frame.head())));
    }
}
