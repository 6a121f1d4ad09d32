package vn.thidua.campaign.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.plan.Recipient;

/** Nơi nhận of a campaign's plan. */
@Table(schema = "campaign", name = "recipient")
public record Addressee(String name, @Nullable String note) {

    static Addressee of(Recipient written) {
        return new Addressee(written.name(), written.note());
    }
}
