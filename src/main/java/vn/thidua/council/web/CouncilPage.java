package vn.thidua.council.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.domain.Council;
import vn.thidua.council.store.CouncilQueries.MeetingRow;
import vn.thidua.identity.AccountLists.Listed;
import vn.thidua.platform.web.Histories;
import vn.thidua.shared.Refusal;

/**
 * One council: its decision, its members, its meetings.
 *
 * @param candidates accounts that can become members; empty for those who may not change it
 * @param typed the fields of the form that was just sent and not taken
 * @param refusal why it was not
 */
public record CouncilPage(
        Council council,
        String unitName,
        List<MeetingRow> meetings,
        boolean may,
        List<Listed> candidates,
        List<Histories.Line> history,
        Map<String, String> typed,
        @Nullable Refusal refusal) {

    public String path() {
        return "/councils/" + council.id().value();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** A box that is not ticked is not sent. */
    public boolean isTicked(String field, boolean usually) {
        return refusal == null ? usually : typed.containsKey(field);
    }

    /** Candidates who are not members yet. */
    public List<Listed> free() {
        return candidates.stream()
                .filter(one -> council.members().stream()
                        .noneMatch(member -> one.id().value().equals(member.account())))
                .toList();
    }
}
