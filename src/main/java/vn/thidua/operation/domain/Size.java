package vn.thidua.operation.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thidua.shared.Figures;

/** Dung lượng: bytes as a person reads them: "1,4 GB". */
public record Size(long bytes) {

    private static final String[] UNITS = {"kB", "MB", "GB", "TB"};
    private static final int STEP = 1000;

    @Override
    public String toString() {
        double value = bytes / (double) STEP;
        int unit = 0;
        while (value >= STEP && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        return Figures.written(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP)) + " " + UNITS[unit];
    }
}
