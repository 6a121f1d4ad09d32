/** Workbooks of Excel, read and written as streams. */
@NullMarked
package vn.thidua.interchange.adapter;

import org.jspecify.annotations.NullMarked;
