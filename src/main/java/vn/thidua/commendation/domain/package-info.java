/** Awards, their money and the rules of each province, as the law has them on a day. */
@NullMarked
package vn.thidua.commendation.domain;

import org.jspecify.annotations.NullMarked;
