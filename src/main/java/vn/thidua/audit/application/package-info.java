@NullMarked
package vn.thidua.audit.application;

import org.jspecify.annotations.NullMarked;
