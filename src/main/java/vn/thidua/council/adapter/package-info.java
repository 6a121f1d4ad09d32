/** The key of a ballot box, kept outside the database, and the Word documents of a meeting. */
@NullMarked
package vn.thidua.council.adapter;

import org.jspecify.annotations.NullMarked;
