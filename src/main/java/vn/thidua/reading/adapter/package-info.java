/** Programs and libraries that turn papers into text: PDF, Word, character recognition, and the command line. */
@NullMarked
package vn.thidua.reading.adapter;

import org.jspecify.annotations.NullMarked;
