package vn.thidua.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Căn cứ: a document the plan cites, once each.
 *
 * @param type kind of document ("Nghị quyết", "Chỉ thị", "Luật")
 * @param symbol number and symbol ("57-NQ/TW"); null where it is cited by name only
 * @param subject its trích yếu as cited
 */
public record LegalBasis(
        String key,
        String type,
        @Nullable String symbol,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String subject,
        CitationRole role,
        @Nullable Passage passage,
        double certainty,
        @Nullable Doubt doubt) {}
