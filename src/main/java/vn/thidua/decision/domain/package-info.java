/** Decisions, their steps, what they pay and the ledger: the rules. */
@NullMarked
package vn.thidua.decision.domain;

import org.jspecify.annotations.NullMarked;
