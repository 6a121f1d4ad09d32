package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.application.LaunchingCampaigns.Order;
import vn.thidua.campaign.domain.LaunchDues;
import vn.thidua.organisation.UnitId;

/** A launch as typed. */
record LaunchForm(
        @Nullable UUID from,
        @Nullable List<UUID> to,
        @Nullable LocalDate acknowledgeDue,
        @Nullable LocalDate launchDue,
        @Nullable LocalDate registerFrom,
        @Nullable LocalDate registerDue) {

    Set<UUID> chosen() {
        return to == null ? Set.of() : Set.copyOf(to);
    }

    Order order(UnitId sender) {
        var units = chosen().stream().map(UnitId::new).collect(Collectors.toList());
        return new Order(sender, units, dues());
    }

    LaunchDues dues() {
        return new LaunchDues(acknowledgeDue, launchDue, registerFrom, registerDue);
    }
}
