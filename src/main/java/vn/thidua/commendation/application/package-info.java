/** What people do with commendation. */
@NullMarked
package vn.thidua.commendation.application;

import org.jspecify.annotations.NullMarked;
