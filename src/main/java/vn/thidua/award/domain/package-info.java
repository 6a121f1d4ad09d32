/** Awards for life and recorded facts: what they are and what may become of them. */
@NullMarked
package vn.thidua.award.domain;

import org.jspecify.annotations.NullMarked;
