/** What the pages of councils and meetings read. */
@NullMarked
package vn.thidua.council.store;

import org.jspecify.annotations.NullMarked;
