/** Văn bản đang đọc: its steps, and the correcting of what was read in it. Plain Java. */
@NullMarked
package vn.thidua.reading.domain;

import org.jspecify.annotations.NullMarked;
