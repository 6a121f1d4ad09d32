/**
 * Quyết định khen thưởng: decisions on what was approved, from the draft to the signature, the papers that go with them, the money they
 * cost, the ledger of the fund, and what is taken back.
 *
 * <p>Owns schema {@code decision}. Tells {@link vn.thidua.decision.DecisionSigned}. Asks nominations for what waits and tells them what
 * became of it; enters awards in the register and has their certificates issued, all in the transaction of the signature.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "award",
            "certificate",
            "commendation",
            "drafting",
            "eligibility",
            "files",
            "nomination",
            "notification",
            "organisation",
            "platform",
            "platform::web"
        })
package vn.thidua.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
