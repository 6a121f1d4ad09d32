/** Awards and facts as rows, and the register searched. */
@NullMarked
package vn.thidua.award.store;

import org.jspecify.annotations.NullMarked;
