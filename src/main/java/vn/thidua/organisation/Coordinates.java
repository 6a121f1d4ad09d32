package vn.thidua.organisation;

import java.math.BigDecimal;

/** Tọa độ: where on the map a unit has its seat, in degrees. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {}
