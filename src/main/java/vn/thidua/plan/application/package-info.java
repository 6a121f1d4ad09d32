@NullMarked
package vn.thidua.plan.application;

import org.jspecify.annotations.NullMarked;
