@NullMarked
package vn.thidua.audit.store;

import org.jspecify.annotations.NullMarked;
