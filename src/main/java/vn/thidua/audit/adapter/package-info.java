@NullMarked
package vn.thidua.audit.adapter;

import org.jspecify.annotations.NullMarked;
