/**
 * Xét điều kiện khen thưởng: answers for one nominee which standards of a title or form are met, by which article, from which facts.
 *
 * <p>Pure: facts come in as records, a {@link vn.thidua.eligibility.Verdict} goes out. Owns no table, reads no clock. The articles
 * are lines of {@code eligibility/rules.tsv}, each with its time and how far it is confirmed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.thidua.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
