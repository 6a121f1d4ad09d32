@NullMarked
package vn.thidua.organisation.store;

import org.jspecify.annotations.NullMarked;
