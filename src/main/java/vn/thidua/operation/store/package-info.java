@NullMarked
package vn.thidua.operation.store;

import org.jspecify.annotations.NullMarked;
