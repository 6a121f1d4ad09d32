package vn.thidua.campaign.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.DeadlineKind;
import vn.thidua.plan.DeadlineRelation;

/** Thời hạn of a campaign: something due. */
@Table(schema = "campaign", name = "deadline")
public record DueWork(
        String key,
        DeadlineKind kind,
        @Nullable LocalDate dueOn,
        String dateText,
        DeadlineRelation relation,
        String what,
        @Nullable String fromWhom,
        @Nullable String toWhom,
        @Nullable String channel,
        @Nullable LocalDate rangeStart,
        @Nullable LocalDate rangeEnd,
        @Nullable String recurrence,
        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Place place) {

    static DueWork of(Deadline written) {
        return new DueWork(
                written.key(),
                written.kind(),
                written.date(),
                written.dateText(),
                written.relation(),
                written.what(),
                written.from(),
                written.to(),
                written.channel(),
                written.rangeStart(),
                written.rangeEnd(),
                written.recurrence(),
                Place.of(written.passage()));
    }
}
