/** The three dashboards, their charts and workbooks. */
@NullMarked
package vn.thidua.analytics.web;

import org.jspecify.annotations.NullMarked;
