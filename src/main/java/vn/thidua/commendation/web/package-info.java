/** The catalogue and what it pays, as pages. */
@NullMarked
package vn.thidua.commendation.web;

import org.jspecify.annotations.NullMarked;
