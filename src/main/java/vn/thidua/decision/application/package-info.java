/** What people do with decisions and the fund. */
@NullMarked
package vn.thidua.decision.application;

import org.jspecify.annotations.NullMarked;
