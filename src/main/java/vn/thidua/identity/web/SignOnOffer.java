package vn.thidua.identity.web;

/**
 * The single sign-on as pages offer it.
 *
 * @param problem what went wrong there just now: "failed", "unknown" or nothing
 */
public record SignOnOffer(String name, String problem) {

    public boolean isProblem() {
        return problem.equals("failed") || problem.equals("unknown");
    }
}
