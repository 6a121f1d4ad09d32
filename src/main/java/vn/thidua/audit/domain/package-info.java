@NullMarked
package vn.thidua.audit.domain;

import org.jspecify.annotations.NullMarked;
