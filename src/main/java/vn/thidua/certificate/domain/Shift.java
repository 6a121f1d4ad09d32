package vn.thidua.certificate.domain;

/** Độ lệch của máy in: how far a printer is to print to the right and down, in millimetres, so that all falls in its place. */
public record Shift(double dx, double dy) {

    public static final Shift NONE = new Shift(0, 0);

    private static final double MOST = 30;

    public boolean isPossible() {
        return Math.abs(dx) <= MOST && Math.abs(dy) <= MOST;
    }
}
