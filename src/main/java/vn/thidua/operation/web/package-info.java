@NullMarked
package vn.thidua.operation.web;

import org.jspecify.annotations.NullMarked;
