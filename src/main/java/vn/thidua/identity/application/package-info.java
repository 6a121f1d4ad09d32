@NullMarked
package vn.thidua.identity.application;

import org.jspecify.annotations.NullMarked;
