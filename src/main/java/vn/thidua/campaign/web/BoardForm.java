package vn.thidua.campaign.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.store.BoardFilter;
import vn.thidua.organisation.UnitId;

/** What a person asked of a board; it stands in the address, so that it can be sent on. */
public record BoardForm(
        @Nullable String q,
        @Nullable ParticipationState state,
        @Nullable Boolean late,
        @Nullable UnitId from,
        @Nullable Integer page) {

    private static final int LAST_PAGE = 100_000;

    BoardFilter filter() {
        return new BoardFilter(q, state, isLate(), wanted());
    }

    public boolean isLate() {
        return late != null && late;
    }

    int wanted() {
        return page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    }

    public boolean narrows() {
        return q != null && !q.isBlank() || state != null || isLate();
    }

    /** The same question at another address, from its first page. */
    public String path(String base) {
        return path(base, state, isLate());
    }

    public String path(String base, @Nullable ParticipationState wantedState, boolean wantedLate) {
        var path = UriComponentsBuilder.fromPath(base);
        add(path, "from", from == null ? null : from.value());
        add(path, "q", q == null || q.isBlank() ? null : q);
        add(path, "state", wantedState);
        add(path, "late", wantedLate ? true : null);
        return path.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder path, String name, @Nullable Object value) {
        if (value != null) {
            path.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
