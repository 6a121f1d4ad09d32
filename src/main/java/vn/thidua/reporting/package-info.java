/**
 * Báo cáo: periods, the figures and words units send in, their return and acceptance, and what they add up to.
 *
 * <p>Owns schema {@code reporting}. Tells {@link vn.thidua.reporting.ReportStepTaken}. Never knows who is rewarded for it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "campaign::web",
            "organisation",
            "files",
            "notification",
            "calendar",
            "plan",
            "platform::web"
        })
package vn.thidua.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
