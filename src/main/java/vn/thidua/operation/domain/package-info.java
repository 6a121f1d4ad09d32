@NullMarked
package vn.thidua.operation.domain;

import org.jspecify.annotations.NullMarked;
