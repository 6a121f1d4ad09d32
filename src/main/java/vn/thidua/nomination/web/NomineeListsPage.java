package vn.thidua.nomination.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.NomineeRows.Sent;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/**
 * Đề nghị theo danh sách: the template, the way in for a file, and the lists sent before.
 *
 * @param unit the proposing unit
 */
public record NomineeListsPage(
        Round round,
        UnitId unit,
        String unitName,
        List<Sent> sent,
        @Nullable Refusal refusal) {

    public String path() {
        return "/rounds/" + round.id().value() + "/lists";
    }
}
