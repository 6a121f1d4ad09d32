package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.application.LaunchingCampaigns.Order;
import vn.thidua.campaign.domain.LaunchDues;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;

/**
 * A launch as typed.
 *
 * @param everyone sent to all units below of a kind, where there are too many to tick
 */
record LaunchForm(
        @Nullable UUID from,
        @Nullable List<UUID> to,
        @Nullable Boolean everyone,
        @Nullable String kind,
        @Nullable LocalDate acknowledgeDue,
        @Nullable LocalDate launchDue,
        @Nullable LocalDate registerFrom,
        @Nullable LocalDate registerDue) {

    Set<UUID> chosen() {
        return to == null ? Set.of() : Set.copyOf(to);
    }

    Order order(UnitId sender, List<Unit> below) {
        var units = everyone != null && everyone
                ? below.stream().filter(this::isOfKind).map(Unit::id).toList()
                : chosen().stream().map(UnitId::new).toList();
        return new Order(sender, units, dues());
    }

    private boolean isOfKind(Unit unit) {
        return kind == null || kind.isEmpty() || unit.kind().equals(kind);
    }

    LaunchDues dues() {
        return new LaunchDues(acknowledgeDue, launchDue, registerFrom, registerDue);
    }
}
