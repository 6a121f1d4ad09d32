/** The pure reader: a source text in, a written plan out. No Spring, no database, no clock. */
@NullMarked
package vn.thidua.reading.text;

import org.jspecify.annotations.NullMarked;
