/** Entering awards and facts, and answering the other rooms. */
@NullMarked
package vn.thidua.award.application;

import org.jspecify.annotations.NullMarked;
