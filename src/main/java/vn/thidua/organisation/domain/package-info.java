@NullMarked
package vn.thidua.organisation.domain;

import org.jspecify.annotations.NullMarked;
