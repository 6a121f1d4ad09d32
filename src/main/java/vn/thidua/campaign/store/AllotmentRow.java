package vn.thidua.campaign.store;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.FigureSource;

/**
 * What is said of one unit for one target.
 *
 * @param goal null where only the source of its figure is said
 */
public record AllotmentRow(
        UUID unit, @Nullable BigDecimal goal, @Nullable FigureSource source) {}
