/** Opening periods, writing, sending, returning and accepting reports. */
@NullMarked
package vn.thidua.reporting.application;

import org.jspecify.annotations.NullMarked;
