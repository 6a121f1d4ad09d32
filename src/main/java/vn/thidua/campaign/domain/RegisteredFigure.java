package vn.thidua.campaign.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.campaign.MeasureId;

/**
 * The figure a unit undertakes for one target.
 *
 * @param figure 1 where a target is to be reached, not measured
 * @param reason why it is lower than what was allotted
 */
@Table(schema = "campaign", name = "registered_figure")
public record RegisteredFigure(
        MeasureId measure,
        @Nullable BigDecimal figure,
        @Nullable String reason) {}
