/** What pages ask about documents being read, and the texts they were read from. */
@NullMarked
package vn.thidua.reading.store;

import org.jspecify.annotations.NullMarked;
