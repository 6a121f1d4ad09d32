package vn.thidua.campaign.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.plan.Section;

/** Mục of a campaign's plan, with its own words up to the next section. */
@Table(schema = "campaign", name = "section")
public record ContentSection(
        String label,
        @Nullable String heading,
        int level,
        String body,
        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Place place) {

    static ContentSection of(Section written, String text) {
        var body = written.body();
        int end = Math.min(body.end(), text.length());
        return new ContentSection(
                written.label(),
                written.heading(),
                written.level(),
                text.substring(Math.min(body.start(), end), end).strip(),
                Place.of(written.passage()));
    }
}
