package vn.thidua.campaign.domain;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Passage;

/** Where the plan's text says so: characters of the source text, and the page. */
public record Place(Integer startsAt, Integer endsAt, Integer page) {

    static @Nullable Place of(@Nullable Passage passage) {
        return passage == null
                ? null
                : new Place(passage.span().start(), passage.span().end(), passage.page());
    }
}
