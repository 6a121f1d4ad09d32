package vn.thidua.campaign.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.store.PactQueries.PactRow;
import vn.thidua.campaign.store.PactQueries.Signature;
import vn.thidua.organisation.EmulationClusters.EmulationCluster;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;
import vn.thidua.shared.Refusal;

/**
 * Giao ước thi đua: its words, and the units that sign it, by cluster.
 *
 * @param typed what the form holds
 */
public record PactPage(
        CampaignFrame frame,
        @Nullable PactRow pact,
        List<Group> groups,
        boolean mayWrite,
        String typed,
        @Nullable Refusal refusal) {

    /** The units of one cluster; no name for those in none. */
    public record Group(@Nullable String cluster, List<Signature> signatures) {}

    static List<Group> grouped(List<Signature> signatures, List<EmulationCluster> clusters) {
        Map<UUID, Signature> left = signatures.stream()
                .collect(Collectors.toMap(
                        Signature::unit, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        var groups = new ArrayList<Group>();
        for (var cluster : clusters) {
            var signing = new ArrayList<Signature>();
            for (var member : cluster.members()) {
                var found = left.remove(member.value());
                if (found != null) {
                    signing.add(found);
                }
            }
            if (!signing.isEmpty()) {
                groups.add(new Group(cluster.name(), signing));
            }
        }
        if (!left.isEmpty()) {
            groups.add(new Group(null, List.copyOf(left.values())));
        }
        return groups;
    }

    public long signed() {
        return groups.stream()
                .flatMap(group -> group.signatures().stream())
                .filter(one -> one.signedAt() != null)
                .count();
    }

    public long all() {
        return groups.stream().mapToLong(group -> group.signatures().size()).sum();
    }

    public String path() {
        return "/campaigns/" + frame.head().id().value() + "/pact";
    }

    public List<Crumb> crumbs(Ui ui) {
        return List.of(
                new Crumb(ui.text("campaign.job"), "/campaigns"),
                new Crumb(
                        DocumentWords.named(
                                ui, frame.head().documentType(), frame.head().fullSymbol(), null),
                        Tab.BOARD.path(frame.head())));
    }
}
