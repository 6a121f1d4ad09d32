/** Papers as Word documents and as PDF. */
@NullMarked
package vn.thidua.drafting.adapter;

import org.jspecify.annotations.NullMarked;
