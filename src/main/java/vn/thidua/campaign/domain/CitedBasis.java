package vn.thidua.campaign.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.plan.CitationRole;
import vn.thidua.plan.LegalBasis;

/** Căn cứ of a campaign's plan. */
@Table(schema = "campaign", name = "legal_basis")
public record CitedBasis(
        String type,
        @Nullable String symbol,
        @Nullable LocalDate issueDate,
        @Nullable String issuer,
        @Nullable String subject,
        CitationRole role,
        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Place place) {

    static CitedBasis of(LegalBasis written) {
        return new CitedBasis(
                written.type(),
                written.symbol(),
                written.date(),
                written.issuer(),
                written.subject(),
                written.role(),
                Place.of(written.passage()));
    }
}
