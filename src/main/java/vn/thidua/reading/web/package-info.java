/** The pages of documents: the list with its drop zone, and the review of what was read. */
@NullMarked
package vn.thidua.reading.web;

import org.jspecify.annotations.NullMarked;
