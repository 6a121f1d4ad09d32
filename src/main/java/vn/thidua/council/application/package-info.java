/** What people do with councils, meetings and votes. */
@NullMarked
package vn.thidua.council.application;

import org.jspecify.annotations.NullMarked;
