/** The pages of decisions and of the fund. */
@NullMarked
package vn.thidua.decision.web;

import org.jspecify.annotations.NullMarked;
