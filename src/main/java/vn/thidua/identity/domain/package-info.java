@NullMarked
package vn.thidua.identity.domain;

import org.jspecify.annotations.NullMarked;
