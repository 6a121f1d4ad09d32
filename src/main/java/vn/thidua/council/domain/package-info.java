/** What a council, a meeting, a vote and its seal are, and what they refuse. */
@NullMarked
package vn.thidua.council.domain;

import org.jspecify.annotations.NullMarked;
