package vn.thidua.campaign.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.campaign.domain.State;
import vn.thidua.campaign.store.CampaignFilter;
import vn.thidua.campaign.store.CampaignFilter.Order;
import vn.thidua.plan.CampaignKind;
import vn.thidua.plan.Level;

/** What a person asked of the list of campaigns; it stands in the address, so that it can be sent on. */
public record CampaignsForm(
        @Nullable String q,
        @Nullable Integer year,
        @Nullable Level level,
        @Nullable CampaignKind kind,
        @Nullable State state,
        @Nullable UUID unit,
        @Nullable Order order,
        @Nullable Integer page) {

    /** Far beyond any list, and still far from overflow. */
    private static final int LAST_PAGE = 100_000;

    CampaignFilter filter(List<UUID> units) {
        return new CampaignFilter(q, year, level, kind, state, units, sorted(), wanted());
    }

    int wanted() {
        return page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    }

    public Order sorted() {
        return order == null ? Order.NEWEST : order;
    }

    public boolean narrows() {
        return q != null && !q.isBlank()
                || year != null
                || level != null
                || kind != null
                || state != null
                || unit != null;
    }

    /** The address of this list in another order, from its first page. */
    public String path(Order wanted) {
        var path = UriComponentsBuilder.fromPath("/campaigns");
        add(path, "q", q == null || q.isBlank() ? null : q);
        add(path, "year", year);
        add(path, "level", level);
        add(path, "kind", kind);
        add(path, "state", state);
        add(path, "unit", unit);
        add(path, "order", wanted == Order.NEWEST ? null : wanted);
        return path.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder path, String name, @Nullable Object value) {
        if (value != null) {
            path.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
