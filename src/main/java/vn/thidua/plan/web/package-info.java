@NullMarked
package vn.thidua.plan.web;

import org.jspecify.annotations.NullMarked;
