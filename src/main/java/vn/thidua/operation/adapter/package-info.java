@NullMarked
package vn.thidua.operation.adapter;

import org.jspecify.annotations.NullMarked;
