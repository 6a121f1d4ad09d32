@NullMarked
package vn.thidua.identity.store;

import org.jspecify.annotations.NullMarked;
