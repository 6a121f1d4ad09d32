/** The pages of councils, meetings and votes. */
@NullMarked
package vn.thidua.council.web;

import org.jspecify.annotations.NullMarked;
