package vn.thidua.nomination.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.store.NominationFilter;
import vn.thidua.organisation.UnitId;

/** Which dossiers a person wants to see. */
public record NominationsForm(
        @Nullable RoundId round,
        @Nullable ReviewState state,
        @Nullable String award,
        @Nullable String q,
        @Nullable Integer page) {

    private static final int LONGEST = 200;
    private static final int LAST = 10_000;

    int wanted() {
        return page == null ? 1 : Math.clamp(page, 1, LAST);
    }

    public String words() {
        return q == null
                ? ""
                : q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
    }

    public String awardCode() {
        return award == null ? "" : award;
    }

    public boolean narrows() {
        return state != null || !words().isEmpty() || !awardCode().isEmpty() || round != null;
    }

    NominationFilter filter(@Nullable List<UnitId> within, UnitId own, List<UnitId> writing) {
        return new NominationFilter(within, own, writing, round, state, awardCode(), words());
    }

    NominationsForm of(RoundId other) {
        return new NominationsForm(other, state, award, q, page);
    }

    /** The filters after an address, without the round and the page. */
    public String query(String address, @Nullable ReviewState other) {
        return address + "?state=" + (other == null ? "" : other.name()) + "&award="
                + URLEncoder.encode(awardCode(), StandardCharsets.UTF_8) + "&q="
                + URLEncoder.encode(words(), StandardCharsets.UTF_8);
    }
}
