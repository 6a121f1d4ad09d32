package vn.thidua.campaign.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import vn.thidua.files.FileId;
import vn.thidua.plan.Level;
import vn.thidua.plan.PlanSymbol;
import vn.thidua.plan.WrittenPlan;

/** Văn bản phát động: the document a campaign stands on. */
public record Document(
        @Column("document_type") @Nullable String type,
        @Nullable String fullSymbol,
        @Nullable String symbolKey,
        @Nullable LocalDate issueDate,
        int year,
        @Nullable Level level,
        @Nullable FileId source) {

    static Document of(WrittenPlan plan, int year, @Nullable FileId source) {
        var head = plan.head();
        var full = PlanSymbol.full(head);
        return new Document(
                head.documentType().value(),
                full,
                PlanSymbol.of(full).map(PlanSymbol::key).orElse(null),
                head.date().value(),
                year,
                head.level().value(),
                source);
    }
}
