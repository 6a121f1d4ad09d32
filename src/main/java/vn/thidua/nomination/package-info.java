/**
 * Đề nghị khen thưởng: rounds, the dossiers put forward in them, their review from the unit through the standing body and the council,
 * until they are approved or not.
 *
 * <p>Owns schema {@code nomination}. Hears {@link vn.thidua.council.ItemDecided}. Never knows decisions, certificates or money.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "analytics",
            "award",
            "calendar",
            "campaign",
            "campaign::web",
            "commendation",
            "council",
            "drafting",
            "eligibility",
            "files",
            "identity",
            "interchange",
            "notification",
            "organisation",
            "platform",
            "platform::web"
        })
package vn.thidua.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
