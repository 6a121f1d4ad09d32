/** Decisions, awards and the ledger, for lists and sums. */
@NullMarked
package vn.thidua.decision.store;

import org.jspecify.annotations.NullMarked;
