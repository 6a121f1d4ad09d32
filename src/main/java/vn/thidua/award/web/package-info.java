/** The register as pages. */
@NullMarked
package vn.thidua.award.web;

import org.jspecify.annotations.NullMarked;
