package vn.thidua.task.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.campaign.CampaignId;
import vn.thidua.task.domain.TaskState;
import vn.thidua.task.store.TaskFilter;
import vn.thidua.task.store.TaskFilter.Side;

/** What a person asked of the tasks; it stands in the address, so that it can be sent on. */
public record TasksForm(
        @Nullable Side side,
        @Nullable TaskState state,
        @Nullable Boolean late,
        @Nullable CampaignId campaign,
        @Nullable String q,
        @Nullable Integer page) {

    /** Far beyond any list, and still far from overflow. */
    private static final int LAST_PAGE = 100_000;

    TaskFilter filter() {
        return new TaskFilter(sided(), state, isLate(), campaign, q, null, null, wanted());
    }

    int wanted() {
        return page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    }

    public Side sided() {
        return side == null ? Side.ALL : side;
    }

    public boolean isLate() {
        return Boolean.TRUE.equals(late);
    }

    public boolean narrows() {
        return side != null || state != null || isLate() || campaign != null || q != null && !q.isBlank();
    }

    /** The address of a page with these filters. */
    public String path(String page) {
        return path(page, sided());
    }

    /** The same filters from another side. */
    public String path(String page, Side other) {
        var path = UriComponentsBuilder.fromPath(page);
        add(path, "side", other == Side.ALL ? null : other);
        add(path, "state", state);
        add(path, "late", isLate() ? true : null);
        add(path, "campaign", campaign == null ? null : campaign.value());
        add(path, "q", q == null || q.isBlank() ? null : q);
        return path.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder path, String name, @Nullable Object value) {
        if (value != null) {
            path.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
