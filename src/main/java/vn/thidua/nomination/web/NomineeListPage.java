package vn.thidua.nomination.web;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Scope;
import vn.thidua.nomination.domain.JudgedRow;
import vn.thidua.nomination.domain.JudgedRow.Outcome;
import vn.thidua.nomination.domain.Merit;
import vn.thidua.nomination.domain.NomineeList;
import vn.thidua.nomination.domain.Offer;
import vn.thidua.nomination.domain.Round;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Refusal;

/**
 * A list as it comes to today: each row with whom and what it means, how much of each offer it would take, and what is still to choose.
 *
 * @param rows those shown
 * @param counts of all rows
 * @param show which rows are shown; null: all
 * @param taking whether the round takes dossiers today
 */
public record NomineeListPage(
        NomineeList list,
        Round round,
        String unitName,
        List<JudgedRow> rows,
        Map<Outcome, Long> counts,
        List<Share> shares,
        @Nullable Outcome show,
        Paging paging,
        boolean taking,
        NomineeListForm form,
        @Nullable Refusal refusal) {

    /** How much of an offer is put forward, and would be with the list. */
    public record Share(Offer offer, long before, long inList, OptionalInt most) {

        public boolean isOver() {
            return most.isPresent() && before + inList > most.getAsInt();
        }

        public boolean isUnknown() {
            return most.isEmpty() && !offer.limit().isEmpty();
        }
    }

    public String path() {
        return "/nominee-lists/" + list.id().value();
    }

    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The kinds of rows there are. */
    public List<Outcome> outcomes() {
        return List.of(Outcome.values()).stream().filter(one -> count(one) > 0).toList();
    }

    /** Whether anything can still become of it. */
    public boolean isOpen() {
        return taking && count(Outcome.READY) + count(Outcome.OPEN) > 0;
    }

    public boolean isRemovable() {
        return count(Outcome.WRITTEN) == 0;
    }

    public boolean hasRefused() {
        return count(Outcome.REFUSED) + count(Outcome.OPEN) > 0;
    }

    public boolean isLong(JudgedRow row) {
        return row.row().achievement().length() > Merit.LONGEST_LINE;
    }

    public Employment[] employments() {
        return Employment.values();
    }

    public Basis[] bases() {
        return Basis.values();
    }

    public Scope[] scopes() {
        return Scope.values();
    }
}
