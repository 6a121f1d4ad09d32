package vn.thidua.organisation.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.UnitId;

/**
 * Bước sắp xếp: what a reorganisation did to one unit.
 *
 * @param predecessor the unit it was done to
 * @param successor the unit it went into; itself when renamed or moved; null when dissolved
 * @param share how much of it went there, for merging and splitting
 */
@Table(schema = "organisation", name = "reorganisation_step")
public record Step(
        StepKind kind,
        UnitId predecessor,
        @Nullable UnitId successor,
        @Nullable Share share) {}
