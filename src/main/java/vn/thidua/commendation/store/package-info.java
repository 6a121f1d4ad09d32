/** What the law offers, for pages. */
@NullMarked
package vn.thidua.commendation.store;

import org.jspecify.annotations.NullMarked;
