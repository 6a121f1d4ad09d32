@NullMarked
package vn.thidua.organisation.application;

import org.jspecify.annotations.NullMarked;
