/** What the pages of reports ask the database. */
@NullMarked
package vn.thidua.reporting.store;

import org.jspecify.annotations.NullMarked;
