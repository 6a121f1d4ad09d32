/** The pages of imports and exports. */
@NullMarked
package vn.thidua.interchange.web;

import org.jspecify.annotations.NullMarked;
