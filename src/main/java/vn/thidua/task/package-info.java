/**
 * Nhiệm vụ: who does what by when: work assigned to units, its progress, directives and explanations asked for.
 *
 * <p>Owns schema {@code task}. Never knows figures or who is rewarded.
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
            "platform::web"
        })
package vn.thidua.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
