package vn.thidua.decision.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.ApprovedNomination;
import vn.thidua.shared.Refusal;

/**
 * The dossiers that wait for a decision, to be chosen from.
 *
 * @param awards names of the awards by their codes
 * @param into address of the draft they go into; empty for a new one
 */
public record NewDecisionPage(
        List<ApprovedNomination> waiting,
        Map<String, String> awards,
        String into,
        @Nullable Refusal refusal) {

    /** Those of one round and award, put forward by any unit. */
    public record Group(String key, String roundName, String award, List<ApprovedNomination> dossiers) {}

    public List<Group> groups() {
        var groups = waiting.stream()
                .collect(Collectors.groupingBy(NewDecisionPage::key, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(one -> new Group(
                        one.getKey(),
                        one.getValue().getFirst().roundName(),
                        awards.getOrDefault(
                                one.getValue().getFirst().award(),
                                one.getValue().getFirst().award()),
                        one.getValue()))
                .toList();
    }

    static String key(ApprovedNomination one) {
        return one.round().value() + "." + one.award();
    }
}
