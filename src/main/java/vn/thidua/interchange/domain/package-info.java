/** What an import is, and what makes a row good or wrong. */
@NullMarked
package vn.thidua.interchange.domain;

import org.jspecify.annotations.NullMarked;
