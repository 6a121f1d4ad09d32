/** Reports as workbooks of Excel. */
@NullMarked
package vn.thidua.reporting.adapter;

import org.jspecify.annotations.NullMarked;
