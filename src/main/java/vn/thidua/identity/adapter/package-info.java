@NullMarked
package vn.thidua.identity.adapter;

import org.jspecify.annotations.NullMarked;
