/** Lists go out, come in, are looked through, saved and undone. */
@NullMarked
package vn.thidua.interchange.application;

import org.jspecify.annotations.NullMarked;
