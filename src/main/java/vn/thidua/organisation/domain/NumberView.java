package vn.thidua.organisation.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.PersonId;

/** Lần xem số định danh: who saw a person's whole number, when and what for. */
@Table(schema = "organisation", name = "number_view")
public record NumberView(@Id @Nullable Long id, PersonId person, Instant seenAt, String seenBy, String purpose) {}
