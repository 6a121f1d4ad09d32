@NullMarked
package vn.thidua.operation.application;

import org.jspecify.annotations.NullMarked;
