/** What pages ask about imports. */
@NullMarked
package vn.thidua.interchange.store;

import org.jspecify.annotations.NullMarked;
