/** What the room does with a paper, and what it asks of the programs that open papers. */
@NullMarked
package vn.thidua.reading.application;

import org.jspecify.annotations.NullMarked;
