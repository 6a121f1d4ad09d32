/** Files of Word and Excel that units send with their lists of nominees. */
@NullMarked
package vn.thidua.nomination.adapter;

import org.jspecify.annotations.NullMarked;
